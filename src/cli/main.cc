// The program: everything is in the library, so that tests can call it in process.
#include <csignal>
#include <iostream>

#include "cli/run.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  // A reader that goes away is a write that fails, told with status 2, and no silent end.
  std::signal(SIGPIPE, SIG_IGN);
  return gainsay::Run(argc, argv, std::cin, std::cout, std::cerr);
}
