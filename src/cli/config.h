// The configuration file `.gainsay.yaml`: options that hold for a project.
#ifndef GAINSAY_CLI_CONFIG_H_
#define GAINSAY_CLI_CONFIG_H_

#include <string>

#include "cli/options.h"
#include "gainsay/diagnostic.h"

namespace gainsay {

inline constexpr const char* kConfigName = ".gainsay.yaml";

/// The configuration file in the working directory or the nearest folder above it; empty if there is none.
std::string NearestConfig();

/// Fills `typed` with what a file says. Files below it that it names in `extends` are read first, and a key
/// that stands in both is taken from the nearer one as a whole: nothing is merged. Paths count from the file
/// they stand in. What is wrong, unknown keys among it, is told in `diagnostics`.
void ReadConfig(const std::string& file, Typed& typed, Diagnostics& diagnostics);

}  // namespace gainsay

#endif  // GAINSAY_CLI_CONFIG_H_
