# Runs the program on one example bundle of data/ and compares all that it prints with what is committed there:
# expected.json (--format json), expected.txt (the terminal report, as in a pipe) with the exit status, and
# the other formats, all of which one run writes. A draft in drafts/ has the report on it as expected-draft-*.txt.
#
# GAINSAY: the program. ROOT: the source tree. BUNDLE: a folder of data/. SCRATCH: where actual output is left.
# With the environment variable GAINSAY_UPDATE_GOLDEN=1 the expected files are rewritten: read the change then.
cmake_minimum_required(VERSION 3.25)

set(sources data/${BUNDLE}/sources)

# run(OUT ARGUMENT...): what the program prints, with the standard error and the exit status at the end.
function(run out)
  execute_process(COMMAND ${GAINSAY} ${ARGN} WORKING_DIRECTORY ${ROOT}
    OUTPUT_VARIABLE printed ERROR_VARIABLE complained RESULT_VARIABLE status)
  if(complained)
    string(APPEND printed "[standard error]\n${complained}")
  endif()
  set(${out} "${printed}[exit status ${status}]\n" PARENT_SCOPE)
endfunction()

# compare(FILE ACTUAL): fails unless data/BUNDLE/FILE holds ACTUAL.
function(compare file actual)
  set(expected_file ${ROOT}/data/${BUNDLE}/${file})
  if("$ENV{GAINSAY_UPDATE_GOLDEN}")
    file(WRITE ${expected_file} "${actual}")
    return()
  endif()
  set(actual_file ${SCRATCH}/${BUNDLE}/${file})
  file(WRITE ${actual_file} "${actual}")
  execute_process(COMMAND diff -u ${expected_file} ${actual_file} RESULT_VARIABLE differs)
  if(differs)
    message(SEND_ERROR "${file} is not what the program prints; GAINSAY_UPDATE_GOLDEN=1 rewrites it")
  endif()
endfunction()

run(terminal check --color never ${sources})
compare(expected.txt "$ gainsay check ${sources}\n${terminal}")

execute_process(COMMAND ${GAINSAY} check --format json ${sources} WORKING_DIRECTORY ${ROOT}
  OUTPUT_VARIABLE json ERROR_VARIABLE complained RESULT_VARIABLE status)
compare(expected.json "${json}")
if(NOT terminal MATCHES "\\[exit status ${status}\\]\n$")
  message(SEND_ERROR "the exit status depends on the format")
endif()

# The drafts of a bundle, each checked against its sources.
file(GLOB drafts RELATIVE ${ROOT} ${ROOT}/data/${BUNDLE}/drafts/*)
foreach(draft IN LISTS drafts)
  get_filename_component(name ${draft} NAME_WE)
  run(checked check --color never --quiet --draft ${draft} ${sources})
  compare(expected-draft-${name}.txt "$ gainsay check --quiet --draft ${draft} ${sources}\n${checked}")
endforeach()

# Every other format: a name of the program's, and the file it is committed as.
set(formats sarif junit github gitlab markdown csv)
set(files expected.sarif expected-junit.xml expected-github.txt expected-gitlab.json expected.md expected.csv)
set(outputs "")
foreach(format file IN ZIP_LISTS formats files)
  list(APPEND outputs --output ${format}=${SCRATCH}/${BUNDLE}/written-${file})
endforeach()
file(MAKE_DIRECTORY ${SCRATCH}/${BUNDLE})
set(ENV{GITHUB_STEP_SUMMARY} "")
execute_process(COMMAND ${GAINSAY} check --quiet ${outputs} ${sources} WORKING_DIRECTORY ${ROOT}
  OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE status)
if(NOT terminal MATCHES "\\[exit status ${status}\\]\n$")
  message(SEND_ERROR "the exit status depends on the outputs")
endif()
foreach(file IN LISTS files)
  # Compared byte for byte: reading a file into a variable would change its line ends.
  set(written ${SCRATCH}/${BUNDLE}/written-${file})
  if("$ENV{GAINSAY_UPDATE_GOLDEN}")
    file(COPY_FILE ${written} ${ROOT}/data/${BUNDLE}/${file})
  endif()
  execute_process(COMMAND diff -u ${ROOT}/data/${BUNDLE}/${file} ${written} RESULT_VARIABLE differs)
  if(differs)
    message(SEND_ERROR "${file} is not what the program writes; GAINSAY_UPDATE_GOLDEN=1 rewrites it")
  endif()
endforeach()
