import { type Answers } from './answers';
import { changePlaces } from './change-places';
import { checkAnswers, checkMeasures } from './check';
import { Engines } from './engines';
import { type LoadedDatabase } from './loaded-database';
import { type Options } from './options';
import { drawParameters } from './parameters';
import { questionReports } from './question-reports';
import { type ChangeReport, type Rival, type SizeReport } from './report';
import { spreadOf } from './statistics';
import { type World } from './world';

type Tell = (what: string) => void;

/** Asked before anything is timed, so that what is timed has been compiled. */
const WARM_UP = 200;
const UNBOUNDED = 3600;

/** Measures one network, after its answers have been found the same everywhere. Throws Mismatch if they are not. */
export const benchSize = async (
  world: World,
  databases: readonly LoadedDatabase[],
  options: Options,
  tell: Tell,
): Promise<SizeReport> => {
  const engines = new Engines();
  try {
    const parameters = drawParameters(world, options.parameters);
    const { answers, ...built } = await build(engines, databases, options, tell, parameters.slice(0, options.checked));
    const graphology = await startRivals(engines, databases, options, tell);
    const checked = { parameters: parameters.slice(0, options.checked), seconds: options.seconds };
    const counts: Partial<Record<Rival, ReturnType<typeof checkAnswers>>> = {};
    for (const [rival, asker] of engines.rivals()) {
      tell(`comparing the answers of ${rival}`);
      counts[rival] = checkAnswers(answers, await asker.answers(checked), rival);
    }

    const [ours] = engines.ours.values();
    tell('timing the graph');
    await ours.ask('times', { parameters: parameters.slice(0, WARM_UP), seconds: UNBOUNDED });
    const times = await ours.ask('times', { parameters, seconds: UNBOUNDED });
    const rivalTimes = new Map<Rival, typeof times>();
    for (const [rival, asker] of engines.rivals()) {
      tell(`timing ${rival}`);
      rivalTimes.set(
        rival,
        await asker.times({ parameters: parameters.slice(0, options.rivalParameters), seconds: options.seconds }),
      );
    }

    const measured = await measure(engines, tell);
    const changes: SizeReport['changes'] = {};
    for (const [kind, process] of engines.ours) {
      tell(`changing memberships on ${kind}`);
      const { largest, smallest } = changePlaces(world);
      const change = async (place: typeof largest): Promise<ChangeReport> => {
        const { added, ended, readAnew } = await process.ask('changes', { place, count: options.changes });
        return { added: spreadOf(added), ended: spreadOf(ended), readAnew };
      };
      changes[kind] = { smallest: await change(smallest), largest: await change(largest) };
    }
    tell('exporting');
    return {
      size: world.size,
      loadTimes: Object.fromEntries(databases.map(({ kind, loadTime }) => [kind, loadTime])),
      ...{ ...built, graphology, ...measured, changes },
      questions: questionReports(times, rivalTimes, counts),
      exports: await ours.ask('exports', undefined),
    };
  } finally {
    await engines.stop();
  }
};

async function build(
  engines: Engines,
  databases: readonly LoadedDatabase[],
  { repetitions }: Options,
  tell: Tell,
  parameters: ReturnType<typeof drawParameters>,
) {
  const builds: SizeReport['builds'] = {};
  let memory: SizeReport['memory'] | undefined;
  let answers: Answers | undefined;
  let idleBlock = 0;
  for (const database of databases) {
    tell(`building from ${database.kind}`);
    const process = engines.startOurs(database);
    const built = await process.ask('build', { url: database.url, repetitions });
    builds[database.kind] = built.builds;
    memory ??= built.memory;
    idleBlock = Math.max(idleBlock, built.idle);
    const own = await process.ask('answers', { parameters, seconds: UNBOUNDED });
    answers ??= own;
    checkAnswers(answers, own, `the graph of ${database.kind}`);
  }
  if (!memory || !answers) throw new Error('No database to build from');
  return { builds, memory, answers, idleBlock };
}

async function startRivals(engines: Engines, databases: readonly LoadedDatabase[], { seconds }: Options, tell: Tell) {
  for (const database of databases) await engines.startSql(database, seconds / 2);
  tell('building with graphology');
  return engines.startGraphology(databases[0]);
}

async function measure(engines: Engines, tell: Tell) {
  const [ours] = engines.ours.values();
  tell('measuring');
  const { values, componentSizes, ...measures } = await ours.ask('measures', undefined);
  const own = { ...measures, componentCount: componentSizes.length };
  if (!engines.graphology) return { measures: own, graphologyMeasures: null };
  tell('measuring with graphology');
  const {
    values: theirValues,
    componentSizes: theirSizes,
    ...theirs
  } = await engines.graphology.ask('measures', undefined);
  checkMeasures(
    { ...measures, values, componentSizes },
    { ...theirs, values: theirValues, componentSizes: theirSizes },
  );
  return { measures: own, graphologyMeasures: theirs };
}
