import { inventedPseudonym } from '../../../src/lint/rules/invented-pseudonym.ts';
import { testRule } from '../rule-tester.ts';

testRule(inventedPseudonym, {
  flagged: [
    '[[We shall call her Anna]]. She works nights at the bakery. Anna said the flour was mouldy.',
    'A keeper, [[whom I will call Piet]], said the otters were ill. “They stopped eating,” Piet said.',
    'Marit ([[not her real name]]) said the boat had leaked for years.',
    '[[Let’s call him Joris]]. He has mended clocks for the council since 1998.',
    'He has never given his name, so [[we’ll call him “Clerk Z]].” Clerk Z says the files were moved.',
    '[[Names have been changed]]. The sisters say they left the farm at night.',
    'Karel, [[a pseudonym]], said the glue had burned his hands.',
    'The cook, [[whom we have named Rosa]], said the freezer had failed in July.',
    {
      text: 'Tom and Els, [[not their real names]], said they had paid twice for the same stall.',
      message: /made up/,
    },
    {
      text: 'To protect her job, [[I’ll call her Miriam]]. She said the scales had been wrong for months.',
      name: 'explained, and made up all the same',
    },
    '“I was told to say nothing,” says Lena ([[not her real name]]), who cleaned the pool.',
    '[[Her name has been changed]] to protect her family. “The lift fell two floors,” she said.',
  ],
  clean: [
    'Her friends call her Anna. She said the flour was mouldy.',
    {
      text: '“We’ll call her Anna,” the midwife said of the lamb.',
      name: 'somebody else names, in a quotation',
    },
    'I’ll call her Monday and ask about the boat.',
    {
      text: 'To protect her job, I’ll call her Miriam. She said the scales had been wrong for months.',
      options: { allowExplained: true },
      name: 'explained, where the policy lets it stand',
    },
    'The blogger, who goes by Salt, said the sauce was from a tin.',
    'She wrote her novels under the pseudonym Isa Verdun.',
    'The keeper said the otters were ill. He asked not to be named because he feared for his job.',
    'The street’s name was changed in 1920, the archivist said.',
    'Jan Smit, whom I have called the best baker in town, said he would retire.',
    'They will call him Bram, the parents said.',
    'We called her on Tuesday, and she said the pump had been mended.',
    'The company is not its real owner, the registry shows.',
    'I will call them later, Ada Stone said.',
  ],
});
