# Holds every file of src/ to the layers: which folders and libraries it includes, that nothing throws outside
# yaml/ (whose library does), and that files stay short enough to read. The table is the list in CMakeLists.txt.
#
# TABLE: that list as CMake variables. ROOT: the source tree. SCRATCH: a folder for the planted faults with
# which the checks are tried first, since a check that never complains looks like a clean tree.
cmake_minimum_required(VERSION 3.25)
include(${TABLE})
set(longest_file 400)

# The headers by which a library is known.
set(headers_of_yaml-cpp "^yaml-cpp/")
set(headers_of_ICU::uc "^unicode/")
set(headers_of_ICU::i18n "^unicode/")
set(headers_of_ICU::data "^unicode/")
set(headers_of_PkgConfig::XXHASH "^xxhash\\.h$")
set(headers_of_simdjson::simdjson "^simdjson\\.h$")
set(headers_of_LibXml2::LibXml2 "^libxml/")
set(headers_of_PkgConfig::MD4C "^md4c\\.h$")
set(headers_of_pugixml::pugixml "^pugixml\\.hpp$")
set(headers_of_PkgConfig::ARCHIVE "^archive(_entry)?\\.h$")
set(headers_of_PkgConfig::RE2 "^re2/")
set(headers_of_nlohmann_json::nlohmann_json "^nlohmann/")
set(headers_of_fmt::fmt "^fmt/")
set(headers_of_TBB::tbb "^(oneapi/)?tbb/")
set(headers_of_CLI11::CLI11 "^CLI/")

# Vector instructions of the processor: for the one file that reads words by them, beside a portable way.
set(instructions_of_mention "^emmintrin\\.h$")

# check_include(FOLDER HEADER OUT): OUT becomes what is wrong with including HEADER from FOLDER, or nothing.
function(check_include folder header out)
  set(${out} "" PARENT_SCOPE)
  if(header MATCHES "^\"(.*)\"$")
    set(header ${CMAKE_MATCH_1})
    string(REGEX MATCH "^[^/]+" other ${header})
    if(NOT other IN_LIST folders_of_${folder})
      set(${out} "includes ${header}, and ${folder} may not include ${other}" PARENT_SCOPE)
    endif()
    return()
  endif()
  string(REGEX REPLACE "^<(.*)>$" "\\1" header ${header})
  if(header MATCHES "^[a-z_0-9]+$")
    return()  # The standard library.
  endif()
  if(posix_of_${folder} AND header MATCHES "^((sys|netinet|arpa)/[a-z_]+|[a-z]+)\\.h$")
    return()
  endif()
  if(instructions_of_${folder} AND header MATCHES "${instructions_of_${folder}}")
    return()
  endif()
  foreach(library IN LISTS libraries_of_${folder})
    if(header MATCHES "${headers_of_${library}}")
      return()
    endif()
  endforeach()
  set(${out} "includes <${header}>, which ${folder} may not use" PARENT_SCOPE)
endfunction()

# check_file(ROOT FILE OUT): appends what is wrong with one file to the list OUT.
function(check_file root file out)
  set(found ${${out}})
  file(READ ${root}/${file} text)
  string(REGEX REPLACE "^src/([^/]+)/.*$" "\\1" folder ${file})
  if(NOT folder IN_LIST folders)
    list(APPEND found "${file}: stands in a folder that CMakeLists.txt does not know")
  endif()

  string(REGEX MATCHALL "\n" lines "${text}")
  list(LENGTH lines count)
  if(count GREATER longest_file)
    list(APPEND found "${file}: has ${count} lines, more than ${longest_file}")
  endif()

  string(REGEX MATCHALL "\n#include [<\"][^>\"\n]+[>\"]" includes "\n${text}")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^\n#include " "" header ${include})
    check_include(${folder} ${header} complaint)
    if(complaint)
      list(APPEND found "${file}: ${complaint}")
    endif()
  endforeach()

  if(NOT folder STREQUAL "yaml")
    string(REGEX REPLACE "//[^\n]*" "" code "${text}")
    if(" ${code} " MATCHES "[^A-Za-z0-9_\"]throw[^A-Za-z0-9_\"]")
      list(APPEND found "${file}: throws; bad input is a Diagnostic")
    endif()
  endif()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# check_tree(ROOT OUT): OUT becomes everything wrong below ROOT/src.
function(check_tree root out)
  file(GLOB_RECURSE files RELATIVE ${root} ${root}/src/*.h ${root}/src/*.cc)
  if(NOT files)
    message(FATAL_ERROR "no source files below ${root}/src")
  endif()
  set(found "")
  foreach(file IN LISTS files)
    check_file(${root} ${file} found)
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# Planted faults, one a file, and the complaint that each has to raise.
file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/src/gainsay/fine.h "#include <vector>\n#include \"gainsay/span.h\"\n// It throws away nothing.\n")
file(WRITE ${SCRATCH}/src/gainsay/up.h "#include \"report/json.h\"\n")
file(WRITE ${SCRATCH}/src/mention/library.cc "// Why not?\n#include <re2/re2.h>\n")
file(WRITE ${SCRATCH}/src/text/system.cc "#include <unistd.h>\n")
file(WRITE ${SCRATCH}/src/claim/thrower.cc "int F() { throw 1; }\n")
file(WRITE ${SCRATCH}/src/utils/all.h "#include <vector>\n")
string(REPEAT "int x;\n" 401 long)
file(WRITE ${SCRATCH}/src/origin/long.cc "${long}")
set(wanted
  "src/claim/thrower.cc: throws; bad input is a Diagnostic"
  "src/gainsay/up.h: includes report/json.h, and gainsay may not include report"
  "src/mention/library.cc: includes <re2/re2.h>, which mention may not use"
  "src/origin/long.cc: has 401 lines, more than 400"
  "src/text/system.cc: includes <unistd.h>, which text may not use"
  "src/utils/all.h: stands in a folder that CMakeLists.txt does not know")
check_tree(${SCRATCH} found)
if(NOT found STREQUAL wanted)
  list(JOIN found "\n  " found)
  message(FATAL_ERROR "the checks miss planted faults; they found only\n  ${found}")
endif()

check_tree(${ROOT} found)
if(found)
  list(JOIN found "\n  " found)
  message(FATAL_ERROR "the layers are broken:\n  ${found}")
endif()
