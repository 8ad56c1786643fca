import type { TimeCues } from './types.js';

/** French news usage. */
export const fr: TimeCues = {
  code: 'fr',
  administrationBefore:
    'administration, administration de, administration d, gouvernement, gouvernement de, gouvernement d, gouvernement dirigé par, cabinet, cabinet de, exécutif de, régime de, gouvernement du',
  administrationAfter: '',
  links: `
    de, la, le, les, l, d, du, des, m, mm, mme, mlle, dr, sir, lord, général, gén, colonel, amiral, maréchal, commandant, cheikh, ayatollah, prince, roi, monsieur, madame
    actuel, actuelle, sortant, sortante, démissionnaire, nouveau, nouvelle, intérimaire, de transition, républicain, démocrate, socialiste, conservateur, conservatrice, travailliste
    libéral, centriste, par, son, sa, en exercice, fédéral, fédérale, hôte, de l, du pays, pays, en poste, islamique, populaire, à la
  `,
  conjunctions: 'et, ou, mais, tandis, alors que, que, avec, ni, puis',
  former:
    'ancien, ancienne, anciens, ex, feu, défunt, défunte, précédent, précédente, prédécesseur, déchu, déchue, renversé, destitué, regretté',
  atThatTime: 'alors, à l époque, de l époque, d alors, à ce moment, en ce temps',
  notYet: 'élu, élue, candidat, candidate, désigné, désignée, favori, favorite, prétendant, pressenti, rival',
  ahead: 'futur, future, prochain, prochaine, éventuel, éventuelle, potentiel, si, s il, en cas de victoire',
  lesser:
    'vice, adjoint, adjointe, sous, suppléant, par intérim, délégué, déléguée, fantôme, délégué auprès, secrétaire d état auprès, autoproclamé',
  eraBefore: `
    sous, sous la présidence de, sous le mandat de, sous le règne de, à l époque de, au temps de
    du temps de, durant la présidence de, pendant la présidence de, mandat de, ère, règne de, présidence de
    années, prédécesseur, successeur de, succédé à, succède à, mort de, décès de, assassinat de
    funérailles de, obsèques de, chute de, renversement de, mémoire de, héritage de, époque
    fin du mandat de, signé par, signée par, signés par, négocié par, négociée par, lancé par, lancée par
    créé par, créée par, voulu par, voulue par, fondé par, fondée par, nommé par, nommée par, promulguée par
    imposé par, imposée par, inauguré par, inaugurée par, instauré par, instaurée par
  `,
  eraAfter: 'mort en, assassiné',
  history: `
    anniversaire, il y a, ans plus tôt, années plus tôt, historien*, mémoires, biograph*, archive*
    commémor*, rétrospective*, nécrolog*, hommage, décennie*, guerre froide, autrefois, jadis, par le passé
    années 80, années 90, musée, a été signé, avait signé, avait négocié, remonte à, depuis les années
  `,
  fiction: `
    film, films, roman, romans, série télévisée, feuilleton, documentaire, fiction, comédie, actrice, biopic
    bande dessinée, cinéaste, pièce de théâtre
  `,
  namedBefore:
    'aéroport, rue, avenue, boulevard, place, université, école, lycée, collège, fondation, institut, bibliothèque, hôpital, stade, pont, porte avions, navire, prix, loi, centre, musée, mosquée, parc, base, barrage, tour, square, esplanade, quai, station, médiathèque',
  namedAfter: '',
  otherBodies: `
    parti, club, société, conseil, sénat, parlement, assemblée, chambre, banque, fédération, association, syndicat, groupe, université, fondation, ligue, congrès, confédération, commission, comité
    région, département, cour, mouvement, ps, ump, rpr, udf, fn, medef, jury, entreprise, mairie, agence, institut, union, tribunal, autorité, organisation
  `,
  needsCountry:
    'chef, dirigeant, leader, roi, reine, émir, prince, gouverneur, gouverneure, secrétaire général, secrétaire générale, directeur général, directrice générale, chancelier, président du conseil, président de transition, haut représentant, président du gouvernement, guide, commandant, maire, chef d état major, secrétaire, souverain',
  possessives: '',
  present:
    'aujourd hui, hier, demain, ce soir, hier soir, ce matin, cette semaine, ce mois, cette nuit, la veille, avant hier',
  future:
    'sera, seront, prochain*, futur*, prévu*, prévoit, d ici, jusqu, projet*, devrait, devraient, envisage*, attendu*, si, pourrait, pourraient, proposition, propose*, horizon, bientôt, planifi*',
  titleAfterName: false,
  bodyBeforeOffice: false,
  solarCalendar: false,
  lunarMonths: '',
};
