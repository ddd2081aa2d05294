# gainsay_embed_rules(TARGET): puts rules/**/*.yaml into a target, as text and parsed, so that a copied executable
# works alone and parses nothing of its own at its start. To be called behind the folder `yaml`, which the program
# that writes the C++ file is made of. A rule file that is added or removed changes the list, which
# CONFIGURE_DEPENDS renews; one that changes is a dependency of the command.
function(gainsay_embed_rules target)
  get_property(libraries GLOBAL PROPERTY GAINSAY_LIBRARIES_yaml)
  add_executable(embed_rules ${CMAKE_SOURCE_DIR}/scripts/embed_rules/main.cc)
  target_link_libraries(embed_rules PRIVATE gainsay_options gainsay_gainsay gainsay_yaml ${libraries})

  file(GLOB_RECURSE paths CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/rules/*.yaml)
  list(SORT paths)
  list(TRANSFORM paths PREPEND ${CMAKE_SOURCE_DIR}/ OUTPUT_VARIABLE files)
  list(JOIN paths "\n" lines)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.txt)
  file(CONFIGURE OUTPUT ${list} CONTENT "${lines}\n")
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.cc)
  add_custom_command(OUTPUT ${output}
    COMMAND embed_rules ${CMAKE_SOURCE_DIR} ${list} ${output}
    DEPENDS embed_rules ${files} ${list}
    COMMENT "Embedding the rules" VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
