import { singleAnonymousSource } from '../../../src/lint/rules/single-anonymous-source.ts';
import { testRule } from '../rule-tester.ts';

testRule(singleAnonymousSource, {
  flagged: [
    {
      text: '[[A former clerk]] said the treasurer had stolen 4,000 euros from the choir. The treasurer, Bob Hale, denied it. “I have never touched the money,” he said.',
      name: 'a denial is no second source',
    },
    {
      text: '[[A nurse at the clinic]] said the lift had failed. “It fell two floors,” she said. She said nobody had been told.',
      name: 'a whole story',
      message: /story rests/,
    },
    {
      text: '[[An employee of the brewery]] accused the owner of falsifying the labels. The brewery did not reply.',
      message: /charge rests/,
    },
    '[[A source at the harbour office]] said the inspector had taken bribes from two skippers. Jana Prins, the harbour master, said the crane would be mended.',
    'According to [[one former organiser of the flower show]], the winner had cheated.',
    '“The foreman bullied the apprentices,” [[a worker at the sawmill]] said. Marga Hoek, who owns it, said orders were good.',
    '[[An accountant at the theatre]] said the director had pocketed the takings.',
    'The museum’s keeper had forged the label, [[a former colleague]] said. The museum opens at ten.',
    '[[A person familiar with the auction]] alleged that two bidders had agreed on the price. The auction house declined to comment.',
    '[[An engineer at the dam]] said the gauges were wrong. “They have never been right,” the engineer said. The engineer said the log was kept in pencil.',
    {
      text: '[[An employee of the ferry company]] said seats were sold twice. She said it had gone on for years.',
      options: { leastStatements: 2 },
      name: 'fewer statements, where the policy says so',
    },
    '[[A former cook at the school]] said the manager had harassed staff.',
    {
      text: 'Last month the Evening Post ran a long piece about the harbour. [[The source of this story]] is said to be a crane driver who has worked there for twenty years. He claims that the cables were frayed. The harbour office says it inspects them weekly. The Evening Post stands by its piece.',
      name: 'a disputed report, whose source the text takes up with a pronoun',
      message: /another outlet’s report \(Evening Post\) rests on “The source of this story”/,
    },
    {
      text: '[[The article’s only source, a former keeper]], said that the otters had been starved. The zoo says they weigh more than ever. The zoo’s vet, Ada Stone, has shown us the scales. Stone said every otter was on the list.',
      name: 'the text itself speaks of the only source',
      message: /report that the text relays/,
    },
    {
      text: 'The magazine’s exposé of the bakery rests on [[a single baker]], whom it does not name. He claims that the flour was mouldy. Marga Hoek, who owns the bakery, said the flour came on Friday. Hoek said the mill had tested it.',
    },
    {
      text: '[[A veteran nurse]] told the Courier that the beds stood in the corridors. She said that nobody had listened. She said the lift was broken. The ward sister, Jana Prins, said the ward had been closed in May. Prins said the beds were being thrown away.',
      name: 'what one outlet was told by one person, beside two answers',
      message: /\(Courier\)/,
    },
  ],
  clean: [
    'A former clerk said the treasurer had stolen 4,000 euros. Jana Prins, the choir’s secretary, said she had seen him steal it.',
    'A former clerk said the treasurer had stolen 4,000 euros. The audit shows the money is missing.',
    'Two former clerks said the treasurer had stolen 4,000 euros from the choir.',
    'Pim Ruiter, a skipper, said the inspector had taken bribes.',
    'A nurse at the clinic said the lift had failed. Ada Stone, the manager, said it had been mended. Stone said it was safe.',
    'A nurse at the clinic said the lift had failed.',
    'A spokeswoman for the brewery accused the owner of the mill of falsifying labels.',
    'Police said the clerk had stolen the stamps.',
    {
      text: '“A clerk told me the treasurer had stolen the money,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'A gardener said the roses had been early. The mayor, Ada Stone, said the show would open in May.',
    'An engineer said the bridge was strong. “It will stand,” said Jana Prins, who built it. Prins said it was oak.',
    'Several workers at the sawmill said the foreman had bullied the apprentices.',
    {
      text: 'Last month the Evening Post ran a long piece about the harbour. Its reporters spoke to twelve crane drivers. Pim Ruiter, one of them, told the Evening Post that the cables were frayed.',
      name: 'a relayed report with a named source',
    },
    {
      text: 'A veteran nurse told the Courier that the beds stood in the corridors. She said that nobody had listened. She said the lift was broken. The porter, Pim Ruiter, told the Courier that he had carried them himself. Ruiter said there were nine. Jana Prins, the ward sister, said it was untrue.',
      name: 'somebody else told the same outlet',
    },
    {
      text: 'The article quotes a former keeper, who said the otters were thin. Ada Stone, the vet, said they had been ill. Stone said they had recovered.',
      name: 'one statement among others is no whole report',
    },
  ],
});
