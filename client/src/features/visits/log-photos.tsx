import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newMutationId } from '../../shared/mutation-id';
import { useOnline } from '../../shared/use-online';
import { usePhone } from '../../shared/use-phone';
import { useViewer } from '../../shared/viewer';
import { ACCEPTED, prepareFile } from './log-photo-prepare';
import { LogPhoto, type PhotoState } from './log-photo';
import { deliverFile } from './outbox/deliver-file';
import { sendFile } from './outbox/send-file';
import { putFile, removeFile } from './outbox/store';
import type { DraftFile } from './visit-draft';

const MOST = 20;

export interface LogPhotosProps {
  /** The id that this visit is kept under: its photos lie on the device with it. */
  draftId: string;
  value?: DraftFile[];
  onChange?: (value: DraftFile[]) => void;
  id?: string;
}

/**
 * Photos and files of a visit. Each lies on this device first, reduced, and goes to the server behind the typing; what
 * does not get there waits with the visit.
 */
export const LogPhotos = ({ draftId, value = [], onChange, id }: LogPhotosProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const online = useOnline();
  const { id: userId } = useViewer();
  const [states, setStates] = useState<Record<string, PhotoState>>({});
  const [refusals, setRefusals] = useState<string[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const latest = useRef(value);
  useEffect(() => { latest.current = value; });

  const change = (next: DraftFile[]) => {
    latest.current = next;
    onChange?.(next);
  };
  const remove = (file: DraftFile) => {
    change(latest.current.filter((one) => one.id !== file.id));
    void removeFile(file.id).catch(() => undefined);
  };
  const send = async (file: DraftFile) => {
    setStates((now) => ({ ...now, [file.id]: 'sending' }));
    const outcome = await deliverFile(file.id, sendFile);
    setStates((now) => ({ ...now, [file.id]: outcome.kind === 'taken' ? 'done' : 'waiting' }));
    if (outcome.kind !== 'refused') return;
    remove(file);
    setRefusals((now) => [...now, ...outcome.errors.map(({ message }) => message)]);
  };
  const take = async (picked: readonly File[]) => {
    setRefusals(latest.current.length + picked.length > MOST ? [t('visit.photoMany')] : []);
    for (const given of picked.slice(0, MOST - latest.current.length)) {
      const ready = await prepareFile(given, t);
      if ('refusal' in ready) {
        setRefusals((now) => [...now, ready.refusal]);
        continue;
      }
      const file: DraftFile = { id: newMutationId(), name: ready.name };
      try {
        await putFile({ id: file.id, userId, owner: draftId, name: ready.name, type: ready.blob.type, bytes: await ready.blob.arrayBuffer(), sentAt: null });
      } catch {
        setRefusals((now) => [...now, t('visit.photoNoRoom', { name: ready.name })]);
        continue;
      }
      change([...latest.current, file]);
      if (online) void send(file);
    }
  };
  const input = (ref: typeof picker, accept: string, capture: boolean) => (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={!capture}
      accept={accept}
      {...(capture ? { capture: 'environment' as const } : {})}
      aria-label={t(capture ? 'visit.camera' : 'visit.pickFiles')}
      onChange={(event) => {
        const picked = [...(event.target.files ?? [])];
        event.target.value = '';
        void take(picked);
      }}
    />
  );

  return (
    <div id={id}>
      <div className="zq-photo-pick">
        {phone ? <Button icon={<CameraOutlined />} onClick={() => camera.current?.click()}>{t('visit.camera')}</Button> : null}
        <Button icon={<PaperClipOutlined />} onClick={() => picker.current?.click()}>{t('visit.pickFiles')}</Button>
        {input(camera, 'image/*', true)}
        {input(picker, ACCEPTED, false)}
      </div>
      {value.length > 0 ? (
        <div className="zq-photos">
          {value.map((file) => <LogPhoto key={file.id} file={file} state={states[file.id] ?? 'waiting'} onRemove={() => remove(file)} />)}
        </div>
      ) : null}
      {refusals.map((refusal) => <p key={refusal} role="alert" className="zq-photo-refused">{refusal}</p>)}
    </div>
  );
};
