// German, Spanish and French: the same scanners, other data.
#include "mention/shipped.h"

namespace gainsay {
namespace {

TEST_CASE("German numbers are written as one word, units before tens") {
  CheckRows(
      {
          {"dreihundertsiebenundsiebzig Soldaten", "number <dreihundertsiebenundsiebzig> 377"},
          {"eintausendeinhundertfünfzig Mann", "number <eintausendeinhundertfünfzig> 1150"},
          {"Zweitausend Soldaten", "number <Zweitausend> 2000"},
          {"zweieinhalb Millionen", "number <zweieinhalb Millionen> 2500000"},
          {"anderthalb Millionen", "number <anderthalb Millionen> 1500000"},
          {"ein halbes Dutzend", "number <ein halbes Dutzend> 6"},
          {"der einundzwanzigste Angriff", "ordinal <einundzwanzigste> 21"},
          {"rund 4.000 Soldaten", "number <rund 4.000> about 4000"},
          {"mehr als 10.000 Soldaten", "number <mehr als 10.000> more-than 10000"},
          {"25.000 bis 30.000 Soldaten", "number <25.000 bis 30.000> range [25000, 30000]"},
          {"Tausende Menschen", "number <Tausende> vague [2000, -]"},
          {"1,2 Millionen Menschen", "number <1,2 Millionen> 1200000"},
          {"die 17-jährige Frau", "age <17-jährige> 17 year"},
          {"der siebzehnjährige Sohn", "age <siebzehnjährige> 17 year"},
          {"eine zehnjährige Haftstrafe", "duration <zehnjährige> 10 year"},
          {"eine 30-tägige Frist", "duration <30-tägige> 30 day"},
          {"die vierstündige Sitzung", "duration <vierstündige> 4 hour"},
          {"nach zweieinhalbstündiger Fahrt", "duration <zweieinhalbstündiger> 2.5 hour"},
          {"eine zehnminütige Pause", "duration <zehnminütige> 10 minute"},
          {"ein Mann", ""},
          {"Achtung, Einerseits", ""},
      },
      "de");
}

TEST_CASE("German money, measures and dates") {
  CheckRows(
      {
          {"2,5 Mio. Euro", "money <2,5 Mio. Euro> 2500000 EUR"},
          {"siebenhundert Euro", "money <siebenhundert Euro> 700 EUR"},
          {"5 Prozent", "percent <5 Prozent> 5 percent"},
          {"15 Prozentpunkte", "percent <15 Prozentpunkte> 15 percentage-point"},
          {"35 Kilometer", "measure <35 Kilometer> 35 kilometer"},
          {"am 21. August 2025", "date <21. August 2025> 2025-08-21 2025-08-21"},
          {"am 21.08.2025", "date <21.08.2025> 2025-08-21 2025-08-21"},
          {"am Donnerstag", "date <Donnerstag> 2025-08-21 2025-08-21"},
          {"vom 3. bis 5. Juni 2025", "date <vom 3. bis 5. Juni 2025> 2025-06-03 2025-06-05"},
          {"am Wochenende", "date <Wochenende> 2025-08-23 2025-08-24"},
          {"Ende 2024", "date <Ende 2024> 2024-08-29 2024-12-31"},
          {"im Herbst 2024", "date <Herbst 2024> 2024-09-01 2024-12-21"},
          {"seit 2014", "date <seit 2014> 2014-01-01 -"},
          {"im vergangenen Jahr", "date <vergangenen Jahr> 2024-01-01 2024-12-31"},
      },
      "de", Saturday());
}

TEST_CASE("Spanish") {
  CheckRows(
      {
          {"cuarenta y siete soldados", "number <cuarenta y siete> 47"},
          {"doscientas vacas", "number <doscientas> 200"},
          {"cuatrocientos mil doscientos millones",
           "number <cuatrocientos mil doscientos millones> 400200000000"},
          {"dos millones y medio", "number <dos millones y medio> 2500000"},
          {"mil 200 personas", "number <mil 200> 1200"},
          {"3 mil 200 millones de pesos", "money <3 mil 200 millones de pesos> 3200000000 MXN?"},
          {"un joven de 17 años", "age <joven de 17 años> 17 year"},
          {"17 años de experiencia", "duration <17 años> 17 year"},
          {"dos años y medio", "duration <dos años y medio> 2.5 year"},
          {"tres quintos", "multiple <tres quintos> 0.6 times"},
          {"unos 4.000 soldados", "number <unos 4.000> about 4000"},
          {"entre 25.000 y 30.000 soldados", "number <entre 25.000 y 30.000> range [25000, 30000]"},
          {"al menos 14 soldados", "number <al menos 14> at-least 14"},
          {"menos 14 grados", "measure <menos 14 grados> -14 degree"},
          {"en los años 1990", "date <1990> 1990-01-01 1999-12-31"},
          {"miles de soldados", "number <miles> vague [2000, -]"},
          {"un hombre", ""},
          {"una hora", "duration <una hora> 1 hour"},
          {"150 millones de dólares", "money <150 millones de dólares> 150000000 USD?"},
          {"5 por ciento", "percent <5 por ciento> 5 percent"},
          {"del 3 al 5 %", "percent <del 3 al 5 %> range [3, 5] percent"},
          {"el 21 de agosto de 2025", "date <21 de agosto de 2025> 2025-08-21 2025-08-21"},
          {"el jueves", "date <jueves> 2025-08-21 2025-08-21"},
          {"el año pasado", "date <el año pasado> 2024-01-01 2024-12-31"},
          {"a finales de 2024", "date <a finales de 2024> 2024-08-29 2024-12-31"},
      },
      "es", Saturday());
}

TEST_CASE("French") {
  CheckRows(
      {
          {"quatre-vingt-dix-neuf soldats", "number <quatre-vingt-dix-neuf> 99"},
          {"soixante et onze soldats", "number <soixante et onze> 71"},
          {"deux mille trois cents soldats", "number <deux mille trois cents> 2300"},
          {"un million et demi de francs", "money <un million et demi de francs> 1500000 CHF?"},
          {"un sur trois", "multiple <un sur trois> 0.333333333333333 times"},
          {"deux tiers des hommes", "multiple <deux tiers> 0.666666666666667 times"},
          {"environ 4 000 soldats", "number <environ 4 000> about 4000"},
          {"plus d'un million", "number <plus d'un million> more-than 1000000"},
          {"25 000 à 30 000 soldats", "number <25 000 à 30 000> range [25000, 30000]"},
          {"des milliers de soldats", "number <des milliers> vague [2000, -]"},
          {"un garçon âgé de 17 ans", "age <âgé de 17 ans> 17 year"},
          {"un enfant de 3 ans et demi", "age <enfant de 3 ans et demi> 3.5 year"},
          {"un homme", ""},
          {"une heure", "duration <une heure> 1 hour"},
          {"323 millions d'euros", "money <323 millions d'euros> 323000000 EUR"},
          {"12 cents", "money <12 cents> 12 cent"},
          {"5 pour cent", "percent <5 pour cent> 5 percent"},
          {"le 21 août 2025", "date <21 août 2025> 2025-08-21 2025-08-21"},
          {"le 1er mai 2025", "date <1er mai 2025> 2025-05-01 2025-05-01"},
          {"jeudi dernier", "date <jeudi dernier> 2025-08-21 2025-08-21"},
          {"l'an dernier", "date <l'an dernier> 2024-01-01 2024-12-31"},
          {"au moins 14 soldats", "number <au moins 14> at-least 14"},
          {"moins 14 degrés", "measure <moins 14 degrés> -14 degree"},
          {"dans les années 1990", "date <1990> 1990-01-01 1999-12-31"},
          {"du 3 au 5 juin 2025", "date <du 3 au 5 juin 2025> 2025-06-03 2025-06-05"},
          {"le week-end dernier", "date <week-end dernier> 2025-08-16 2025-08-17"},
          {"fin 2024", "date <fin 2024> 2024-08-29 2024-12-31"},
          {"à l'automne 2024", "date <automne 2024> 2024-09-01 2024-12-21"},
      },
      "fr", Saturday());
}

TEST_CASE("a long word that is no number is read once") {
  std::string word = "zwei";
  while (word.size() < 100000) word += "undzwanzig";
  CHECK(Lines(word, "de").empty());
}

}  // namespace
}  // namespace gainsay
