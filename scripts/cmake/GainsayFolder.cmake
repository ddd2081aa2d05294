# One folder of src/ is one object library, so that a folder sees only what the table in CMakeLists.txt
# grants it; all of them together are the one library that is installed.

set_property(GLOBAL PROPERTY GAINSAY_FOLDERS "")

add_library(gainsay_options INTERFACE)
target_include_directories(gainsay_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(gainsay_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -Wno-sign-conversion $<$<BOOL:${GAINSAY_WERROR}>:-Werror>)
# GCC 12 warns of overlapping copies inside its own std::string (bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(gainsay_options INTERFACE -Wno-restrict)
endif()
if(GAINSAY_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  if(GAINSAY_FUZZ)
    list(APPEND sanitizers -fsanitize=fuzzer-no-link)
  endif()
  target_compile_options(gainsay_options INTERFACE ${sanitizers})
  target_link_options(gainsay_options INTERFACE ${sanitizers})
endif()

# gainsay_folder(NAME [POSIX] [FOLDERS f...] [LIBRARIES l...] [TESTED_WITH f...]): compiles src/NAME and tests/NAME.
# NAME may include the FOLDERS and what they may include, the headers of its own LIBRARIES, the standard
# library and, with POSIX, the system's headers. tests/layout holds every file to that. The tests may also use
# what they are TESTED_WITH: the reader of the shipped language files, for one.
function(gainsay_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "POSIX" "" "FOLDERS;LIBRARIES;TESTED_WITH")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")
  add_library(gainsay_${name} OBJECT ${sources} ${CMAKE_CURRENT_BINARY_DIR}/empty.cc)
  target_link_libraries(gainsay_${name} PUBLIC gainsay_options PRIVATE ${arg_LIBRARIES})

  # Folders may use what their folders use: the closure, each once, is what a test of this folder links.
  set(closure gainsay)
  set(libraries ${arg_LIBRARIES})
  foreach(folder IN LISTS arg_FOLDERS)
    get_property(more GLOBAL PROPERTY GAINSAY_CLOSURE_${folder})
    get_property(used GLOBAL PROPERTY GAINSAY_LIBRARIES_${folder})
    list(APPEND closure ${more} ${folder})
    list(APPEND libraries ${used})
  endforeach()
  list(REMOVE_DUPLICATES closure)
  list(REMOVE_DUPLICATES libraries)
  set_property(GLOBAL PROPERTY GAINSAY_CLOSURE_${name} ${closure})
  set_property(GLOBAL PROPERTY GAINSAY_LIBRARIES_${name} ${libraries})
  set_property(GLOBAL PROPERTY GAINSAY_OWN_LIBRARIES_${name} ${arg_LIBRARIES})
  set_property(GLOBAL PROPERTY GAINSAY_POSIX_${name} ${arg_POSIX})
  set_property(GLOBAL APPEND PROPERTY GAINSAY_FOLDERS ${name})

  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${name}/*_test.cc)
  if(GAINSAY_TESTS AND tests)
    foreach(folder IN LISTS arg_TESTED_WITH)
      get_property(more GLOBAL PROPERTY GAINSAY_CLOSURE_${folder})
      get_property(used GLOBAL PROPERTY GAINSAY_LIBRARIES_${folder})
      list(APPEND closure ${more} ${folder})
      list(APPEND libraries ${used})
    endforeach()
    list(REMOVE_DUPLICATES closure)
    list(REMOVE_DUPLICATES libraries)
    list(REMOVE_ITEM closure ${name})
    list(TRANSFORM closure PREPEND gainsay_ OUTPUT_VARIABLE objects)
    add_executable(${name}_test ${tests} $<TARGET_OBJECTS:gainsay_test_main>)
    target_include_directories(${name}_test PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${name}_test PRIVATE GAINSAY_ROOT="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name}_test PRIVATE gainsay_${name} ${objects} ${libraries})
    add_test(NAME ${name} COMMAND ${name}_test)
  endif()
endfunction()

# gainsay_library(): the library of all folders, and the program.
function(gainsay_library)
  get_property(folders GLOBAL PROPERTY GAINSAY_FOLDERS)
  add_library(gainsay STATIC)
  add_library(gainsay::gainsay ALIAS gainsay)
  set(libraries "")
  foreach(folder IN LISTS folders)
    target_sources(gainsay PRIVATE $<TARGET_OBJECTS:gainsay_${folder}>)
    get_property(used GLOBAL PROPERTY GAINSAY_LIBRARIES_${folder})
    list(APPEND libraries ${used})
  endforeach()
  list(REMOVE_DUPLICATES libraries)
  # What is header-only has been compiled in: whoever links the library needs none of it.
  list(REMOVE_ITEM libraries CLI11::CLI11 nlohmann_json::nlohmann_json)
  target_link_libraries(gainsay PUBLIC $<BUILD_INTERFACE:gainsay_options> PRIVATE ${libraries})
  target_compile_features(gainsay PUBLIC cxx_std_20)
  target_include_directories(gainsay INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

  add_executable(gainsay_program src/cli/main.cc)
  set_target_properties(gainsay_program PROPERTIES OUTPUT_NAME gainsay)
  target_link_libraries(gainsay_program PRIVATE gainsay)
endfunction()

# gainsay_install(): the program, the library, its public headers and the CMake package gainsay::gainsay.
function(gainsay_install)
  include(CMakePackageConfigHelpers)
  set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/gainsay)
  install(TARGETS gainsay_program RUNTIME COMPONENT program)
  install(TARGETS gainsay EXPORT gainsayTargets ARCHIVE COMPONENT library)
  install(DIRECTORY src/gainsay TYPE INCLUDE COMPONENT library FILES_MATCHING PATTERN "*.h")
  install(EXPORT gainsayTargets NAMESPACE gainsay:: DESTINATION ${package_folder} COMPONENT library)
  configure_package_config_file(scripts/cmake/gainsayConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/gainsayConfig.cmake
    INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
  write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/gainsayConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/gainsayConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/gainsayConfigVersion.cmake
    DESTINATION ${package_folder} COMPONENT library)
  install(FILES LICENSE TYPE DOC COMPONENT library)
  install(FILES docs/man/gainsay.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)

  # Completions are printed by the program itself, under the names by which each shell looks for them.
  set(completions ${CMAKE_CURRENT_BINARY_DIR}/completions)
  file(MAKE_DIRECTORY ${completions})
  add_custom_command(TARGET gainsay_program POST_BUILD VERBATIM
    COMMAND gainsay_program completion bash > ${completions}/gainsay
    COMMAND gainsay_program completion zsh > ${completions}/_gainsay
    COMMAND gainsay_program completion fish > ${completions}/gainsay.fish)
  install(FILES ${completions}/gainsay DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    COMPONENT program)
  install(FILES ${completions}/_gainsay DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT program)
  install(FILES ${completions}/gainsay.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
    COMPONENT program)
endfunction()

file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/empty.cc CONTENT "// Keeps folders of headers alone compilable.\n")
if(GAINSAY_TESTS)
  enable_testing()
  add_library(gainsay_test_main OBJECT EXCLUDE_FROM_ALL tests/main.cc)
  target_link_libraries(gainsay_test_main PRIVATE gainsay_options)
endif()
