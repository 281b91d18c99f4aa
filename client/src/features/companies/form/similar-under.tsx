import { Form } from 'antd';
import { SimilarHints } from '../../../shared/similar/similar-hints';

export interface SimilarUnderProps {
  /** What is typed in the field. */
  of: 'name' | 'creditCode' | 'phone';
  field: string | (string | number)[];
  exceptId?: string | undefined;
  onUse?: ((company: { id: string; name: string }) => void) | undefined;
}

/** Right under a field of the form: companies that have what is typed there. */
export const SimilarUnder = ({ of, field, exceptId, onUse }: SimilarUnderProps) => {
  const typed = Form.useWatch<string | null | undefined>(field);
  return (
    <div className="zq-similar-under">
      <SimilarHints {...{ [of]: typed ?? null }} {...(exceptId ? { exceptId } : {})} {...(onUse ? { onUse } : {})} />
    </div>
  );
};
