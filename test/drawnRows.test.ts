import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const source = join(root, 'src');

/**
 * Each place that draws one thing for every entry of an array, besides the list that draws in portions; with what
 * bounds the array. Rows that come from the server in any number belong into a `RowList`.
 */
const bounded: Readonly<Record<string, string>> = {
  'components/ticket/MissingOfParty.tsx choices': 'five at most',
  'components/contest/EntryFiles.tsx files': 'seven at most',
  'organizer/entry/ReturnSheet.tsx entryFields': 'the fields of an entry',
  'roadshow/appointment/index.tsx first.terms': 'forty terms at most',
  'roadshow/contest/RubricCard.tsx criteria': 'twelve at most',
  'roadshow/contest/index.tsx text.privacyLines(sayMoment(one.eraseAfter, now()))': 'our own text',
  'roadshow/ballot/OpenEntry.tsx voteMarks': 'five marks',
  'roadshow/ballot/index.tsx open': 'entries of an evening',
  'roadshow/ballot/index.tsx others': 'entries of an evening',
  'roadshow/ownSheet/index.tsx criteria': 'twelve by its contract',
  'roadshow/ownSheet/index.tsx remarks': 'one a judge, eleven at most',
  'roadshow/ownSheet/index.tsx stages': 'five by their contract',
  'roadshow/result/StandingsCard.tsx stages': 'five by their contract',
  'roadshow/result/StandingsCard.tsx standings': 'entries of an evening',
  'roadshow/result/Verdict.tsx named.slice(0, mostNamed)': 'ten at most',
  'roadshow/result/Verdict.tsx of.comparison.entries.slice(0, mostNamed)': 'ten at most',
  'roadshow/results/ResultRow.tsx named.slice(0, mostShown)': 'three at most',
  'roadshow/entry/StandingCard.tsx returned': 'the fields of an entry',
  'roadshow/entry/TeamCard.tsx team': 'nine at most',
  'roadshow/form/index.tsx entry.returned': 'the fields of an entry',
  'components/form/ChoiceField.tsx options': 'choices that fit a form',
  'components/form/Chips.tsx options': 'choices that fit above a list',
  'components/list/RowList.tsx withLimits(sections, limit)': 'the sections of a list',
  'components/list/RowPortion.tsx keys.slice(start, end)': 'a portion',
  'components/list/RowPortions.tsx starts .filter((start) => start < most)': 'the portions drawn so far',
  'components/form/Segments.tsx options': 'choices side by side',
  'components/RemindersCard.tsx shown': 'kinds of messages',
  'components/Waiting.tsx cards': 'three empty cards',
  'judge/marking/CriterionCard.tsx bands': 'ten of a scale of a hundred',
  'judge/marking/CriterionCard.tsx opened.marks': 'twenty-one at most',
  'judge/marking/MarkedEntry.tsx rules.criteria': 'twelve by its contract',
  'judge/marking/MarksTable.tsx rules.criteria': 'twelve by its contract',
  'judge/marking/OwnTotals.tsx totals': 'the entries of one evening',
  'organizer/activities/index.tsx organisations': 'the organisations of one person',
  'organizer/activity/SeatsBySession.tsx pools .filter(({ sessionId }) => sessionId === id && !reasons.has(id))':
    'kinds of places',
  'organizer/activity/SeatsBySession.tsx sessions': 'sessions of an activity',
  'organizer/calls/SentCounts.tsx counts': 'kinds of messages',
  'organizer/appoint/index.tsx duties': 'five duties',
  'organizer/appointments/AppointmentCard.tsx terms': 'forty terms at most',
  'organizer/contest/Preparation.tsx missing': 'what can be missing',
  'organizer/contest/StagesCard.tsx stages.earlier': 'four by their contract',
  'organizer/contestPlan/StageFields.tsx choices': 'eight, and four that are chosen',
  'organizer/takeOver/index.tsx left': 'the entries of one press',
  'organizer/contestPlan/AwardFields.tsx awards': 'the awards of a contest',
  'organizer/contestPlan/RubricFields.tsx criteria': 'the criteria of a rubric',
  'organizer/person/PersonCard.tsx notesOf(entry, false, now())': 'notes on one person',
  'organizer/paper/index.tsx criteria': 'criteria of a rubric',
  'organizer/plan/SessionField.tsx missing': 'kinds of places',
  'organizer/plan/SessionField.tsx session.places': 'kinds of places',
  'organizer/plan/SessionsFields.tsx sessions': 'sessions of an activity',
  'organizer/review/SeatsLeft.tsx pools': 'kinds of places in the sessions of an activity',
  'organizer/stage/Ceremony.tsx standings': 'entries of an evening',
  'organizer/stage/Ceremony.tsx withdrawn': 'entries of an evening',
  'organizer/stage/EntryList.tsx stage.entries': 'entries of an evening',
  'organizer/stage/PaperWaiting.tsx stage.paper': 'seats of a panel, for entries that are open',
  'organizer/stage/PaperWaiting.tsx stage.rules.criteria': 'criteria of a rubric',
  'organizer/stage/Preparing.tsx entries': 'entries of an evening',
  'organizer/stage/SeatChips.tsx stage.seats': 'seats of a panel',
  'organizer/stage/SeatSheet.tsx stage.alternates': 'alternates of a panel',
  'organizer/stage/TieSheet.tsx keys': 'entries of one rank',
  'organizer/stage/Ties.tsx tiesIn(stage)': 'ranks of an evening',
  'pages/activity/SessionsCard.tsx session.places': 'kinds of places',
  'pages/activity/SessionsCard.tsx sessions': 'sessions of an activity',
  'pages/draw/DrawProof.tsx facts': 'four facts',
  'pages/home/index.tsx calledOff': 'three at most',
  'pages/help/index.tsx text.questions': 'our own text',
  'pages/messages/index.tsx balances': 'kinds of messages',
  'pages/ticket/TwoSeats.tsx clashes': 'sessions at one time that one person has seats of',
  'pages/privacy/index.tsx sections': 'our own text',
  'pages/privacy/index.tsx text.rows': 'our own text',
};

/** Receiver of every call of a method of arrays whose callback makes something to be drawn, by what the compiler infers. */
function drawnArrays(): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    fileNames.filter((file) => file.startsWith(source)),
    options,
  );
  const checker = program.getTypeChecker();
  const isDrawn = (type: ts.Type): boolean =>
    (type.isUnion() && type.types.some(isDrawn)) ||
    ['Element', 'ReactElement', 'ReactPortal'].includes(type.symbol?.name ?? '') ||
    (checker.isArrayType(type) && checker.getTypeArguments(type as ts.TypeReference).some(isDrawn));
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const receiver = node.expression.expression;
    if (!checker.isArrayLikeType(checker.getTypeAtLocation(receiver))) return;
    const draws = node.arguments.some((argument) =>
      checker
        .getTypeAtLocation(argument)
        .getCallSignatures()
        .some((signature) => isDrawn(signature.getReturnType())),
    );
    if (draws)
      found.add(`${relative(source, node.getSourceFile().fileName)} ${receiver.getText().replace(/\s+/g, ' ')}`);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(source)) visit(file);
  return [...found].sort();
}

it('draws rows from the server in portions, and one by one only what is bounded', () => {
  expect(drawnArrays()).toEqual(Object.keys(bounded).sort());
});
