import { Link } from 'react-router';

interface SubjectLinkProps {
  readonly asset?: { readonly id: string; readonly code: string; readonly name: string } | null | undefined;
  readonly project?: { readonly id: string; readonly name: string } | null | undefined;
  readonly otherwise?: string;
}

/** Opens the asset or project that something is about. */
export function SubjectLink({ asset, project, otherwise = '–' }: SubjectLinkProps) {
  if (asset) {
    return (
      <Link to={`/assets/${asset.id}`}>
        {asset.name} <span className="code">{asset.code}</span>
      </Link>
    );
  }
  return project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : otherwise;
}
