# Runs the program on one example bundle of data/ and compares all that it prints with what is committed there:
# expected.json (--format json), expected.txt (the terminal report, as in a pipe) with the exit status.
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
