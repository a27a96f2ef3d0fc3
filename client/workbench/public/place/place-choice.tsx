import { Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { WorkbenchPublicCountiesDocument, WorkbenchPublicPlacesNamedDocument } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { usePublicAsk } from '../ask-publicly.js';
import type { ChosenPlace, useChosenPlace } from './chosen-place.js';

/** The tree of places, a level at a time: the way down to the chosen one, and what lies below it. It is all links. */
export function PlaceChoice({ chosen }: { readonly chosen: ReturnType<typeof useChosenPlace> }) {
  const t = useWords('public');
  const [text, setText] = useState('');
  const counties = usePublicAsk(WorkbenchPublicCountiesDocument, {}, { enabled: chosen.code === null }).data?.places.nodes ?? [];
  const named = usePublicAsk(WorkbenchPublicPlacesNamedDocument, { text }, { enabled: text !== '' }).data?.places.nodes ?? [];
  const below = (chosen.code === null ? counties : chosen.below).filter(({ validTo }) => validTo === null);
  return (
    <nav aria-label={t('place')} className="place-choice no-print">
      <ol className="place-way">
        <li>
          {chosen.code === null ? (
            <strong aria-current="page">{t('everywhere')}</strong>
          ) : (
            <PlaceLink place={null} name={t('everywhere')} />
          )}
        </li>
        {chosen.above.map((place) => (
          <li key={place.code}>
            <PlaceLink place={place} />
          </li>
        ))}
        {chosen.place ? (
          <li>
            <strong aria-current="page">{chosen.place.name}</strong>
          </li>
        ) : null}
      </ol>
      <details key={chosen.code ?? ''} className="places-below">
        <summary>{t('choosePlace')}</summary>
        <Input.Search
          aria-label={t('findPlace')}
          placeholder={t('findPlace')}
          allowClear
          className="place-search"
          onSearch={(typed) => setText(typed.trim())}
        />
        {text ? (
          <Places places={named} whenEmpty={t('noPlaceNamed', { text })} withPath />
        ) : (
          <Places places={below} whenEmpty={t('noPlaceBelow')} />
        )}
      </details>
    </nav>
  );
}

function Places({
  places,
  whenEmpty,
  withPath = false,
}: {
  readonly places: readonly ChosenPlace[];
  readonly whenEmpty: string;
  readonly withPath?: boolean;
}) {
  if (places.length === 0) return <p>{whenEmpty}</p>;
  return (
    <ul className={withPath ? 'places places-found' : 'places'}>
      {places.map((place) => (
        <li key={place.code}>
          <PlaceLink place={place} name={withPath ? place.path : place.name} />
        </li>
      ))}
    </ul>
  );
}

/** The same part of the page for another place; what narrowed the list of the former place is left behind. */
function PlaceLink({ place, name = place?.name }: { readonly place: ChosenPlace | null; readonly name?: string | undefined }) {
  const [parameters] = useSearchParams();
  const to = new URLSearchParams();
  if (place) to.set('place', place.code);
  const tab = parameters.get('tab');
  if (tab) to.set('tab', tab);
  return <Link to={{ pathname: '/public', search: to.toString() }}>{name}</Link>;
}
