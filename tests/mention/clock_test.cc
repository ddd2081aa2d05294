// Times of day: what is read as one, with which half of the day, and what is left alone.
#include "mention/shipped.h"

namespace gainsay {
namespace {

TEST_CASE("times of day are minutes after midnight") {
  CheckRows({
      {"at 4:30 p.m.", "time <4:30 p.m.> 990 minute-of-day"},
      {"at 14:30 GMT", "time <14:30 GMT> 870 minute-of-day-utc"},
      {"6pm or 11 am", "time <6pm> 1080 minute-of-day; time <11 am> 660 minute-of-day"},
      {"at 12:05 a.m.", "time <12:05 a.m.> 5 minute-of-day"},
      {"a 4.30 p.m. flight", "time <4.30 p.m.> 990 minute-of-day"},
      {"0615 GMT", "time <0615 GMT> 375 minute-of-day-utc"},
      {"at 1430 hours, by 0930 hours",
       "time <1430 hours> 870 minute-of-day; time <by 0930 hours> at-most 570 minute-of-day"},
      {"five o'clock in the morning", "time <five o'clock in the morning> 300 minute-of-day"},
      {"at 5 in the morning", "time <5 in the morning> 300 minute-of-day"},
      {"half past 3 p.m.", "time <half past 3 p.m.> 930 minute-of-day"},
      {"at noon", "time <noon> 720 minute-of-day"},
      {"7:40 a.m. (1240 GMT)", "time <7:40 a.m. (1240 GMT)> 460 minute-of-day"},
  });
}

TEST_CASE("bounds and ranges of times") {
  CheckRows({
      {"shortly after 8 p.m.", "time <shortly after 8 p.m.> more-than 1200 minute-of-day"},
      {"just before midnight", "time <just before midnight> less-than 1440 minute-of-day"},
      {"around 4am", "time <around 4am> about 240 minute-of-day"},
      {"between 9 and 11 a.m.", "time <between 9 and 11 a.m.> range [540, 660] minute-of-day"},
      {"from 10 a.m. to 2 p.m.", "time <from 10 a.m. to 2 p.m.> range [600, 840] minute-of-day"},
      {"11 to 2 p.m.", "time <11 to 2 p.m.> range [660, 840] minute-of-day"},
      {"3-4 p.m.", "time <3-4 p.m.> range [900, 960] minute-of-day"},
      {"from 10 p.m. until 2 a.m.", "time <from 10 p.m. until 2 a.m.> range [1320, 1560] minute-of-day"},
  });
}

TEST_CASE("a time whose half of the day nobody names is no figure at all") {
  CheckRows({
      {"at 5 o'clock", ""},
      {"at 4:30, he said", ""},
      {"half past three", ""},
      {"the high noon", ""},
      {"Midnight Mass", ""},
      {"after 1400 hours of work", "duration <1400 hours> 1400 hour"},
      {"killed 5 in the morning", "number <5> 5"},
      {"John 14:30", ""},
      {"25:00 p.m.", ""},
  });
}

TEST_CASE("times of day in other languages") {
  CheckRows({{"um 15.10 Uhr", "time <15.10 Uhr> 910 minute-of-day"},
             {"gegen 8 Uhr", "time <gegen 8 Uhr> about 480 minute-of-day"},
             {"zwischen 9 und 11 Uhr", "time <zwischen 9 und 11 Uhr> range [540, 660] minute-of-day"}},
            "de");
  CheckRows({{"a las 15:10 horas", "time <15:10 horas> 910 minute-of-day"},
             {"a las 3 de la tarde", "time <3 de la tarde> 900 minute-of-day"},
             {"duró 14 horas", "duration <14 horas> 14 hour"}},
            "es");
  CheckRows({{"à 15h10", "time <15h10> 910 minute-of-day"},
             {"à 14 heures", "time <14 heures> 840 minute-of-day"},
             {"à 2 heures de route", "duration <2 heures> 2 hour"},
             {"pendant 14 heures", "duration <14 heures> 14 hour"}},
            "fr");
}

}  // namespace
}  // namespace gainsay
