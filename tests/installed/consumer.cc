// What a user of the installed library writes: public headers and the imported target, nothing else.
#include <gainsay/interval.h>
#include <gainsay/quantity.h>
#include <gainsay/report.h>

#include <cstdlib>
#include <iostream>

int main() {
  const gainsay::Interval about_4000 = gainsay::Interval::Between(3000, 5000);
  const gainsay::Interval at_least_600 = gainsay::Interval::AtLeast(600);
  if (!gainsay::Meet(about_4000, at_least_600)) return EXIT_FAILURE;

  const auto day = gainsay::ParseIsoDay("2025-08-21");
  if (!day || gainsay::WeekdayOf(*day) != 4) return EXIT_FAILURE;

  std::cout << gainsay::FindingTypeName(gainsay::FindingType::kDifferentMeasure) << '\n';
  return EXIT_SUCCESS;
}
