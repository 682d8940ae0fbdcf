import './navigation.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeys } from '../ui/keys.ts';
import type { Feature, Place } from './feature.ts';
import { features } from './features.ts';
import { shellTexts } from './texts.ts';

/** A feature with its place in the navigation. */
type Placed = Feature & { readonly place: Place };

const isPlaced = (feature: Feature): feature is Placed => feature.place !== undefined;

/** The places that somebody may go to. */
export const usePlaces = (): readonly Placed[] => {
  const { has } = useSession();
  return features.filter(isPlaced).filter(({ place }) => has(...place.for));
};

/** Has the screens of a feature loaded while the pointer is still on its way. */
const preload = ({ screens }: Feature): void => {
  for (const one of screens) one.preload().catch(() => undefined);
};

/** Menus are not needed for the first look at a page. */
const MorePlaces = lazy(async () => ({ default: (await import('./more-places.tsx')).MorePlaces }));

/** The first part of an address. */
const partOf = (path: string): string | undefined => path.split('/')[1];

/** Most that stand at the foot of a narrow page; the others are behind a button. */
const AT_FOOT = 4;

/** The parts of the console: at the side, or at the foot of a narrow page. */
export const Navigation = (): ReactNode => {
  const say = useTexts(shellTexts);
  const [path, go] = useLocation();
  const places = usePlaces();
  const isHere = ({ place, screens }: Placed): boolean =>
    [place.path, ...(place.under ?? []), ...screens.map((one) => one.path)].some((one) => partOf(one) === partOf(path));
  useKeys(
    say('shell.keys.general'),
    Object.fromEntries(
      places.map(({ place }) => [
        `g ${place.key}`,
        { says: say('shell.keys.goTo', { place: say(place.label) }), run: () => go(place.path) },
      ]),
    ),
  );
  return (
    <nav className="navigation" aria-label={say('shell.navigation')}>
      <ul>
        {places.map((feature, index) => (
          <li key={feature.place.path} data-further={index >= AT_FOOT || undefined}>
            <Link
              href={feature.place.path}
              className="navigation-place"
              aria-current={isHere(feature) ? 'page' : undefined}
              onPointerEnter={() => preload(feature)}
              onFocus={() => preload(feature)}
            >
              <Icon name={feature.place.icon} size={20} />
              <span>{say(feature.place.label)}</span>
            </Link>
          </li>
        ))}
        {places.length <= AT_FOOT ? null : (
          <li className="navigation-more">
            <Suspense>
              <MorePlaces
                places={places.slice(AT_FOOT).map(({ place }) => place)}
                isHere={places.slice(AT_FOOT).some(isHere)}
              />
            </Suspense>
          </li>
        )}
      </ul>
    </nav>
  );
};
