import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { keepList, keptList } from '../../../shared/device/kept-list';
import { initials } from '../../../shared/initials';
import { useDebounced } from '../../../shared/use-debounced';
import { useViewer } from '../../../shared/viewer';
import { ColleaguesDocument } from './documents';
import { LogPick } from './log-pick';
import type { Chosen } from '../visit-draft';

const LIST = 'colleagues';
const KEPT = 200;
const MATCHES = 6;

/** Colleagues who took part: those of one's own reach, kept on the device for the time without a network. */
export const LogColleagues = ({ value = [], onChange, id, autoFocus = false }: { value?: Chosen[]; onChange?: (value: Chosen[]) => void; id?: string; autoFocus?: boolean }) => {
  const { t } = useTranslation();
  const { id: userId } = useViewer();
  const [text, setText] = useState('');
  const [kept, setKept] = useState<Chosen[]>([]);
  const [{ data }] = useQuery({ query: ColleaguesDocument, variables: { search: null } });
  const people = data?.people;
  const typed = text.trim();
  const sought = useDebounced(typed, 200);
  const [found] = useQuery({ query: ColleaguesDocument, variables: { search: sought }, pause: sought === '' });

  useEffect(() => {
    void keptList(userId, LIST).then(({ rows }) => setKept(rows as Chosen[]));
  }, [userId]);
  useEffect(() => {
    if (people) void keepList(userId, LIST, people.slice(0, KEPT).map(({ id: personId, name }) => ({ id: personId, name })));
  }, [people, userId]);

  const asked = typed.toLowerCase();
  const own = (people ?? kept).filter((person) => person.id !== userId);
  const byText = own.filter(({ name }) => name.toLowerCase().includes(asked) || initials(name).includes(asked));
  const more = (found.data?.people ?? []).filter((person) => person.id !== userId && !byText.some(({ id: personId }) => personId === person.id));
  const matches = asked === '' ? [] : [...byText, ...more].map(({ id: personId, name }) => ({ id: personId, name }));
  return (
    <LogPick<Chosen>
      id={id}
      value={value}
      onChange={(next) => onChange?.(next)}
      text={text}
      onText={setText}
      matches={matches.slice(0, MATCHES)}
      lately={own.slice(0, MATCHES)}
      chosenLabel={t('visit.colleagues')}
      placeholder={t('visit.colleaguesPlaceholder')}
      autoFocus={autoFocus}
    />
  );
};
