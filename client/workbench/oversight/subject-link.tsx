import { Link } from 'react-router';
import { useDay } from '../kit/day-filter.js';

interface SubjectLinkProps {
  readonly asset?: { readonly id: string; readonly code: string; readonly name: string } | null | undefined;
  readonly project?: { readonly id: string; readonly name: string } | null | undefined;
  readonly otherwise?: string;
}

/** Opens the asset or project that something is about; an asset as of the day that the page looks at. */
export function SubjectLink({ asset, project, otherwise = '–' }: SubjectLinkProps) {
  const asOf = useDay('asOf');
  if (asset) {
    return (
      <Link to={`/assets/${asset.id}${asOf ? `?asof=${asOf}` : ''}`}>
        {asset.name} <span className="code">{asset.code}</span>
      </Link>
    );
  }
  return project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : otherwise;
}
