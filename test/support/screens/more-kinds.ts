import type { InputOf } from '../../../shared/contract/contract.ts';
import type { Do } from './organise.ts';

type NewSource = InputOf<'sources.create'>;

/** Sources of kinds that neither the sample library nor the documents bring; facts of public record, and one with holes. */
const sources: NewSource[] = [
  {
    kind: 'un-document',
    fields: {
      title: 'Transforming our world: the 2030 Agenda for Sustainable Development',
      body: 'General Assembly',
      resolution: '70/1',
      number: 'A/RES/70/1',
      date: '2015-09-25',
    },
  },
  {
    kind: 'treaty',
    fields: {
      title:
        'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
      date: '2000-11-15',
      volume: '2237',
      series: 'United Nations Treaty Series',
      page: '319',
    },
  },
  {
    kind: 'executive-order',
    fields: {
      title: 'Preventing Online Censorship',
      number: '13925',
      orderKind: 'executive order',
      frVolume: '85',
      frPage: '34079',
      date: '2020-05-28',
    },
  },
  {
    kind: 'regulation',
    fields: { name: 'Mandatory reporting of apparent violations', title: '28', section: '81.1', date: '2018' },
  },
  {
    kind: 'interview',
    fields: { title: 'Moderating a classified site', mode: 'telephone', onFile: 'the office', date: '2018-02' },
    creators: [
      { role: 'interviewee', family: 'Rivera', given: 'Ana' },
      { role: 'interviewer', family: 'Okafor', given: 'Daniel' },
    ],
  },
  {
    kind: 'podcast',
    fields: {
      episode: 'The law that made the internet',
      series: 'Committee Room',
      network: 'Capitol Audio',
      medium: 'podcast',
      date: '2019-04~',
    },
    creators: [{ role: 'host', family: 'Chen', given: 'Mei' }],
  },
  {
    kind: 'social-post',
    fields: {
      title: 'The Senate passes the bill, 97 to 2',
      handle: '@SenateFloor',
      platform: 'Twitter',
      date: '2018-03-21',
      url: 'https://twitter.com/SenateFloor',
    },
  },
  {
    kind: 'dataset',
    fields: {
      title: 'Reports by electronic service providers',
      publisher: 'National Center for Missing & Exploited Children',
      date: '2017',
      version: '2',
    },
  },
  { kind: 'case', fields: { caseName: 'A ruling without its reporter', court: '9th Cir.' } },
];

export async function addMoreKinds(call: Do): Promise<void> {
  for (const source of sources) await call('sources.create', source);
}
