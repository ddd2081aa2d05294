// Invented bundles of any size: many outlets on one flood, some of them copies of one text, with figures that
// agree, differ and bound one another. The same number gives the same stories.

const towns = ["Orlen", "Westmark", "Halden Bay", "Port Sorrel", "Lower Tarn", "Kesselby"];
const bodies = ["the interior ministry", "rescue workers", "the coast guard", "the mayor's office", "the Red Cross"];
const papers = ["Herald", "Courier", "Mirror", "Gazette", "Observer", "Standard", "Echo", "Post"];

// A small generator of its own, so that no run differs from another (mulberry32).
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// No two stories share a run of words, or they would be taken for copies: each sentence is put together from parts.
function story(random, origin) {
  const pick = (...list) => list[Math.floor(random() * list.length)];
  const town = () => pick(...towns);
  const said = () => `${pick(...bodies)} ${pick("said", "reported", "announced")} ${pick("on Tuesday", "that evening", "in Orlen")}`;
  const dead = 30 + origin * 3;
  return [
    `${pick("Before dawn", "Shortly after four", "Late at night")} ${pick("the river", "the Tarn", "muddy water")} ` +
      `${pick("broke its banks", "came over the wall", "ran into the streets")} ${pick("in", "near", "above")} ${town()}.`,
    `At least ${dead} ${pick("people", "residents")} ${pick("were killed", "died", "lost their lives")} and ` +
      `${dead * 4} ${pick("were injured", "were hurt")}, ${said()}.`,
    `About ${1000 + 100 * (origin % 7)} ${pick("people", "residents")} were evacuated, ${said()}.`,
    `${pick("Some", "About")} ${2 + (origin % 3)},000 ${pick("homes", "houses")} were destroyed ${pick("in", "around")} ${town()}.`,
    `${12 + origin} people are ${pick("still missing", "missing", "unaccounted for")}, ${said()}.`,
    `"We heard the wall go and ran ${pick("uphill", "for the bridge", "to the church")}," said Anna Keller, a teacher.`,
    `The ${pick("damage", "flood")} ${pick("will cost", "caused damage of")} $${(1.2 + (origin % 4) / 10).toFixed(1)} billion, ${said()}.`,
    `${pick("More than", "Over")} ${300 + 50 * (origin % 5)} soldiers ${pick("clear roads", "help there", "are at work")} ${pick("in", "near")} ${town()}.`,
    `${pick("Water", "The river")} ${pick("rose", "climbed")} ${(6 + (origin % 5) / 2).toFixed(1)} metres ${pick("in", "at", "near")} ${town()}.`,
  ];
}

/** `count` documents in JSON Lines, in a third as many origins. */
export function stories(count, seed = 7) {
  const random = randomFrom(seed);
  const origins = Math.max(1, Math.ceil(count / 3));
  const texts = Array.from({ length: origins }, (_, origin) => story(random, origin));
  const lines = [];
  for (let i = 0; i < count; ++i) {
    const origin = i % origins;
    const town = towns[i % towns.length];
    const paper = `The ${town} ${papers[Math.floor(i / towns.length) % papers.length]}`;
    const hour = String(6 + Math.floor(random() * 14)).padStart(2, "0");
    lines.push(JSON.stringify({
      bundle: "flood",
      id: `source-${String(i).padStart(3, "0")}`,
      outlet: paper,
      title: `Flood in ${town}: what is known`,
      published: `2031-03-${String(4 + (i % 3)).padStart(2, "0")}T${hour}:30:00Z`,
      text: texts[origin].filter(() => random() > 0.15).join("\n\n"),
    }));
  }
  return `${lines.join("\n")}\n`;
}
