# Runs the shell blocks of one Markdown file that are marked as tested, and compares what they print with what
# the file shows. A block is marked by a line before it and holds commands after "$ " with their output:
#
#     <!-- tested -->
#     ```sh
#     $ build/gainsay --version
#     gainsay 0.1.0
#     ```
#
# Commands run in the source root, in one shell a block, and `build/gainsay` stands for the program under test.
#
# A file that the reader is to write stands in a block behind its name. It is written to a folder of its own, a
# later one of the same name over an earlier one, and commands run there from the first such file on, where
# `gainsay` is the program:
#
#     <!-- file: tram/pack.yaml -->
#     ```yaml
#     pack: tram
#     ```
#
# GAINSAY: the program. ROOT: the source tree. FILE: the Markdown file, from there. SCRATCH: a folder to work in.
# With the environment variable GAINSAY_UPDATE_GOLDEN=1 the file is rewritten: read the change then.
cmake_minimum_required(VERSION 3.25)

set(FOLDER "${ROOT}")
file(REMOVE_RECURSE "${SCRATCH}/work")
set(file_opening "<!-- file: ")
set(opening "<!-- tested -->\n```sh\n")
set(closing "```\n")
string(LENGTH "${opening}" opening_length)

# write_files(TEXT): writes the files of a stretch of text; FOLDER is then where commands run.
function(write_files text)
  while(TRUE)
    string(FIND "${text}" "${file_opening}" start)
    if(start EQUAL -1)
      return()
    endif()
    string(SUBSTRING "${text}" ${start} -1 text)
    string(FIND "${text}" "\n" line_end)
    string(SUBSTRING "${text}" 0 ${line_end} line)
    string(REGEX REPLACE "<!-- file: (.*) -->" "\\1" name "${line}")
    string(FIND "${text}" "```yaml\n" fence)
    math(EXPR fence "${fence} + 8")
    string(SUBSTRING "${text}" ${fence} -1 text)
    string(FIND "${text}" "\n${closing}" end)
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${text}" 0 ${end} content)
    file(WRITE "${SCRATCH}/work/${name}" "${content}")
    set(FOLDER "${SCRATCH}/work" PARENT_SCOPE)
  endwhile()
endfunction()

# run_block(BLOCK OUT): OUT becomes the block with what its commands print now.
function(run_block block out)
  set(script "gainsay() { '${GAINSAY}' \"$@\"; }\ncd '${FOLDER}'\n")
  string(REPLACE ";" "\\;" block "${block}")  # A list of commands is next.
  string(REGEX MATCHALL "(^|\n)\\$ [^\n]+" commands "\n${block}")
  foreach(command IN LISTS commands)
    string(REGEX REPLACE "^\n\\$ " "" command "${command}")
    string(REPLACE "'" "'\\''" shown "${command}")
    string(REPLACE "build/gainsay" "'${GAINSAY}'" command "${command}")
    string(APPEND script "printf '%s\\n' '$ ${shown}'\n${command}\n")
  endforeach()
  file(WRITE ${SCRATCH}/block.sh "${script}")
  execute_process(COMMAND sh ${SCRATCH}/block.sh OUTPUT_VARIABLE printed ERROR_VARIABLE printed)
  set(${out} "${printed}" PARENT_SCOPE)
endfunction()

file(READ ${ROOT}/${FILE} rest)
set(actual "")
while(TRUE)
  string(FIND "${rest}" "${opening}" start)
  if(start EQUAL -1)
    break()
  endif()
  math(EXPR start "${start} + ${opening_length}")
  string(SUBSTRING "${rest}" 0 ${start} before)
  write_files("${before}")
  string(SUBSTRING "${rest}" ${start} -1 rest)
  string(FIND "${rest}" "${closing}" end)
  string(SUBSTRING "${rest}" 0 ${end} block)
  string(SUBSTRING "${rest}" ${end} -1 rest)
  run_block("${block}" printed)
  string(APPEND actual "${before}${printed}")
endwhile()
string(APPEND actual "${rest}")

if("$ENV{GAINSAY_UPDATE_GOLDEN}")
  file(WRITE ${ROOT}/${FILE} "${actual}")
  return()
endif()
file(WRITE ${SCRATCH}/actual.md "${actual}")
execute_process(COMMAND diff -u ${ROOT}/${FILE} ${SCRATCH}/actual.md RESULT_VARIABLE differs)
if(differs)
  message(FATAL_ERROR "${FILE} shows something else than the commands print; GAINSAY_UPDATE_GOLDEN=1 rewrites it")
endif()
