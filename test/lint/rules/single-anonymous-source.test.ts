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
  ],
});
