import { failureTexts } from '../../../locales/zh-CN/app/failures';
import { EmptyState } from '../../components/list/EmptyState';

export function UnknownEntry() {
  const { what, next } = failureTexts['unknown-entry'];
  return <EmptyState title={what} next={next} />;
}
