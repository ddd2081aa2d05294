// The program: everything is in the library, so that tests can call it in process.
#include <iostream>

#include "cli/run.h"

int main(int argc, char** argv) { return gainsay::Run(argc, argv, std::cin, std::cout, std::cerr); }
