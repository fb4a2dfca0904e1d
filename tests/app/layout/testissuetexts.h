// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testissue.h"

namespace quarterly::testissue {

inline Item floodItem()
{
    Item flood = item(
        ItemKind::News,
        {u"Nine gauges for the upper valley"_s, u"Neuf échelles pour la haute vallée"_s,
         u"Nueve limnímetros para el valle alto"_s},
        {u"On 6 April the first of nine new gauges was set into the river bed above the old mill. It reports the height "
         u"of the water every quarter of an hour, and the towns downstream now learn of a flood three hours earlier than "
         u"they did last spring. Under Article 4 of the agreement the readings are open to everybody.\n"
         u"The keepers of the locks, who had doubts at first, have asked for two more: “We used to look out of the "
         u"window,” says one of them, “and the window was always right, only late.” The measurements are kept for "
         u"thirty years and may be read by *anybody* at [example.org/gauges](https://example.org/gauges).\n"
         u"# What comes next\n"
         u"- Three gauges on the tributaries, before the autumn rains.\n"
         u"- A telephone line in both languages of the valley, answered day and night by people who know the river.\n"
         u"- Training for the volunteer brigades of Sant Pau and Upper Ferry."_s,
         u"Le 6 avril, la première des neuf échelles a été posée dans le lit de la rivière, en amont du vieux moulin. "
         u"Elle relève la hauteur de l’eau tous les quarts d’heure\u202F; les villes situées en aval apprennent désormais "
         u"l’arrivée d’une crue trois heures plus tôt qu’au printemps dernier. En vertu de l’article 4 de l’accord, les "
         u"relevés sont ouverts à tous.\n"
         u"Les éclusiers, d’abord sceptiques, en demandent deux de plus\u00A0: «\u00A0Nous regardions par la fenêtre, dit "
         u"l’un d’eux, et la fenêtre avait toujours raison, mais trop tard.\u00A0» Les mesures sont conservées pendant "
         u"trente ans et peuvent être lues par *chacun* sur [example.org/gauges](https://example.org/gauges).\n"
         u"# La suite\n"
         u"- Trois échelles sur les affluents, avant les pluies d’automne.\n"
         u"- Une ligne téléphonique dans les deux langues de la vallée, où répondent jour et nuit des gens qui "
         u"connaissent la rivière.\n"
         u"- Une formation pour les brigades volontaires de Sant Pau et de Haut-Passage."_s,
         u"El 6 de abril se colocó en el lecho del río, por encima del viejo molino, el primero de los nueve limnímetros. "
         u"Comunica la altura del agua cada cuarto de hora, y los pueblos de aguas abajo se enteran ahora de una crecida "
         u"tres horas antes que la primavera pasada. Según el artículo 4 del acuerdo, las lecturas están abiertas a todo "
         u"el mundo.\n"
         u"Los encargados de las esclusas, que al principio dudaban, piden dos más: «Antes mirábamos por la ventana, dice "
         u"uno de ellos, y la ventana siempre tenía razón, solo que tarde». Las mediciones se guardan treinta años y "
         u"puede leerlas *cualquiera* en [example.org/gauges](https://example.org/gauges).\n"
         u"# Lo que sigue\n"
         u"- Tres limnímetros en los afluentes, antes de las lluvias de otoño.\n"
         u"- Una línea telefónica en las dos lenguas del valle, atendida día y noche por gente que conoce el río.\n"
         u"- Formación para las brigadas voluntarias de Sant Pau y Paso Alto."_s});
    flood.articles = {4, 11};
    flood.events = {event(QDate(2019, 4, 6), QDate(2019, 4, 6), {u"Upper Ferry"_s, u"Haut-Passage"_s, u"Paso Alto"_s})};
    flood.pictures = {picture({960, 640},
                              {u"A painted gauge stands in shallow water below a wooded hill."_s,
                               u"Une échelle peinte se dresse dans l’eau basse, au pied d’une colline boisée."_s,
                               u"Un limnímetro pintado se alza en aguas bajas al pie de una colina arbolada."_s},
                              {u"The first gauge, on the morning after the rain."_s,
                               u"La première échelle, au lendemain de la pluie."_s,
                               u"El primer limnímetro, la mañana después de la lluvia."_s},
                              u"Marta Vidal"_s)};
    return flood;
}

inline Item fishItem()
{
    Item fish = item(
        ItemKind::News,
        {u"Salmon above the second weir for the first time in a century"_s,
         u"Des saumons en amont du deuxième barrage, pour la première fois depuis un siècle"_s,
         u"Salmones por encima de la segunda presa por primera vez en un siglo"_s},
        {u"Between 13 and 17 May the counters at the second weir saw forty-one salmon pass. None had been recorded there "
         u"since the turbines were installed. The fish ladder that made it possible cost 480\u00A0000\u00A0€, less than a "
         u"kilometre of the road beside it, and was built by the neighbouring municipalities together.\n"
         u"Representatives of the fishing associations, environmental organisations and hydroelectric undertakings agreed "
         u"on a closed season until the population has established itself. The understanding is provisional; the "
         u"interdisciplinary committee will reconsider it on 1 October.\n"
         u"> A river is a road on which the travellers do not ask the way.\n"
         u"Four questions remain open, and the members were asked to answer them in writing before the autumn session:\n"
         u"1. Who pays for the counters when the present contract ends?\n"
         u"1. Who may fish above the weir, and from when?\n"
         u"1. How are the results of the counts to be published, and in which languages?"_s,
         u"Du 13 au 17 mai, les compteurs du deuxième barrage ont vu passer quarante et un saumons. Aucun n’y avait été "
         u"relevé depuis l’installation des turbines. L’échelle à poissons qui l’a permis a coûté 480\u202F000\u00A0€, moins "
         u"qu’un kilomètre de la route voisine, et a été construite en commun par les municipalités riveraines.\n"
         u"Les représentants des associations de pêche, des organisations de protection de l’environnement et des "
         u"entreprises hydroélectriques se sont entendus sur une fermeture de la pêche jusqu’à ce que la population se soit "
         u"établie. L’arrangement est provisoire\u202F; le comité interdisciplinaire le réexaminera le 1^er^ octobre.\n"
         u"> Une rivière est un chemin dont les voyageurs ne demandent pas la direction.\n"
         u"Des questions restent ouvertes\u202F; les membres sont priés d’y répondre par écrit avant la session "
         u"d’automne\u00A0:\n"
         u"1. Qui paie les compteurs à l’échéance du contrat actuel\u202F?\n"
         u"1. Qui pourra pêcher en amont du barrage, et à partir de quand\u202F?\n"
         u"1. Comment les résultats des comptages seront-ils publiés, et dans quelles langues\u202F?"_s,
         u"Del 13 al 17 de mayo los contadores de la segunda presa vieron pasar cuarenta y un salmones. No se había "
         u"registrado ninguno allí desde la instalación de las turbinas. La escala de peces que lo hizo posible costó "
         u"480\u00A0000\u00A0€, menos que un kilómetro de la carretera vecina, y la construyeron juntos los municipios "
         u"ribereños.\n"
         u"Los representantes de las asociaciones de pesca, las organizaciones medioambientales y las empresas "
         u"hidroeléctricas acordaron una veda hasta que la población se haya establecido. El acuerdo es provisional; el "
         u"comité interdisciplinario lo reconsiderará el 1 de octubre.\n"
         u"> Un río es un camino cuyos viajeros no preguntan la dirección.\n"
         u"Quedan preguntas abiertas, y se ruega a los miembros que las respondan por escrito antes del período de sesiones "
         u"de otoño:\n"
         u"1. ¿Quién paga los contadores cuando termine el contrato actual?\n"
         u"1. ¿Quién podrá pescar por encima de la presa, y desde cuándo?\n"
         u"1. ¿Cómo se publicarán los resultados de los recuentos, y en qué idiomas?"_s});
    fish.articles = {9};
    fish.events = {event(QDate(2019, 5, 13), QDate(2019, 5, 17), {u"Port-Alba"_s, u"Port-Alba"_s, u"Port-Alba"_s})};
    fish.pictures = {picture({700, 900}, {}, {u"The ladder seen from the bridge."_s, u"L’échelle vue du pont."_s, {}})};
    return fish;
}

inline Item bridgeItem()
{
    Item bridge = item(
        ItemKind::News, {u"A bridge with two names"_s, u"Un pont aux deux noms"_s, {}},
        {u"The footbridge at the customs house has been opened twice: by the northern mayor in the morning and by the "
         u"southern mayor in the afternoon. It bears a different name at each end, and nobody minds.\n"
         u"The commission paid for the lamps. They burn until midnight, on both sides."_s,
         u"La passerelle de la douane a été inaugurée deux fois\u00A0: le matin par le maire du nord, l’après-midi par la "
         u"maire du sud. Elle porte un nom différent à chaque bout, et cela ne gêne personne.\n"
         u"La Commission a payé les lampadaires. Ils brûlent jusqu’à minuit, des deux côtés."_s,
         {}});
    bridge.summary = text({u"The footbridge at the customs house has been opened twice, and nobody minds."_s,
                           u"La passerelle de la douane a été inaugurée deux fois, et cela ne gêne personne."_s,
                           {}});
    bridge.events = {event(QDate(2019, 6, 1), QDate(2019, 6, 1), {u"Customs house"_s, u"La Douane"_s, u"La Aduana"_s})};
    return bridge;
}

inline Item handbookItem()
{
    Item handbook = item(
        ItemKind::Publication,
        {u"A handbook for lock keepers"_s, u"Un manuel à l’usage des éclusiers"_s, u"Un manual para esclusistas"_s},
        {u"Ninety pages, waterproof, with all signals in colour. Order it from the secretariat or take it from "
         u"[www.example.org/handbook](https://www.example.org/handbook)."_s,
         u"Quatre-vingt-dix pages résistantes à l’eau, avec tous les signaux en couleur. À commander au secrétariat ou à "
         u"télécharger sur [www.example.org/handbook](https://www.example.org/handbook)."_s,
         u"Noventa páginas resistentes al agua, con todas las señales en color. Puede pedirse a la secretaría o descargarse "
         u"de [www.example.org/handbook](https://www.example.org/handbook)."_s});
    handbook.pictures = {picture({420, 594}, {u"Cover of the handbook."_s, u"Couverture du manuel."_s,
                                              u"Portada del manual."_s})};
    return handbook;
}

inline Item sessionItem()
{
    Item session = item(ItemKind::Event,
                        {u"Autumn session of the members"_s, u"Session d’automne des membres"_s,
                         u"Período de sesiones de otoño"_s},
                        {u"Registration is open until the end of August."_s,
                         u"Les inscriptions sont ouvertes jusqu’à la fin du mois d’août."_s,
                         u"La inscripción está abierta hasta finales de agosto."_s});
    session.events = {event(QDate(2019, 9, 30), QDate(2019, 10, 2),
                            {u"Lower Ferry, Hall of the Guilds"_s, u"Bas-Passage, salle des Guildes"_s,
                             u"Paso Bajo, Sala de los Gremios"_s})};
    return session;
}

inline Item officeItem()
{
    return item(ItemKind::Note,
                {u"Write to us"_s, u"Écrivez-nous"_s, u"Escríbanos"_s},
                {u"The office is open on weekdays from nine to five.\n[office@example.org](mailto:office@example.org)"_s,
                 u"Le bureau est ouvert en semaine de neuf à dix-sept heures.\n"
                 u"[office@example.org](mailto:office@example.org)"_s,
                 u"La oficina abre de lunes a viernes, de nueve a cinco.\n"
                 u"[office@example.org](mailto:office@example.org)"_s});
}

inline Issue fullIssue()
{
    Issue issue = emptyIssue();
    issue.number = 12;
    issue.sections = {
        section(SectionKind::Highlights, {u"Highlights"_s, u"Faits marquants"_s, u"Aspectos destacados"_s},
                {place(floodItem()), place(fishItem()), place(bridgeItem(), Presentation::Brief)}),
        section(SectionKind::Publications, {u"Publications"_s, u"Publications"_s, u"Publicaciones"_s},
                {place(handbookItem())}),
        section(SectionKind::Events, {u"Dates to keep"_s, u"Dates à retenir"_s, u"Fechas señaladas"_s},
                {place(sessionItem(), Presentation::Headline)}),
        section(SectionKind::Contact, {u"Contact"_s, u"Contact"_s, u"Contacto"_s}, {place(officeItem())}),
    };
    return issue;
}

// The same words under ids of its own.
inline Item copyOf(Item item)
{
    item.id = ItemId(nextId());
    for (LocalizedText *text : {&item.title, &item.body, &item.summary}) {
        for (LocalizedBlock &block : text->blocks)
            block.id = BlockId(nextId());
    }
    return item;
}

inline Issue longIssue(int items)
{
    Issue issue = emptyIssue();
    Section highlights = section(SectionKind::Highlights, {u"Highlights"_s, u"Faits marquants"_s, {}}, {});
    Item fish = fishItem();
    fish.pictures.clear();
    const Item bridge = bridgeItem();
    for (int i = 0; i < items; ++i) {
        Item next = copyOf(i % 2 == 0 ? fish : bridge);
        next.title = text({u"Report number %1 from the river"_s.arg(i + 1), u"Rapport n\u00B0 %1 de la rivière"_s.arg(i + 1), {}});
        highlights.placements << place(next);
    }
    issue.sections << highlights;
    return issue;
}

} // namespace quarterly::testissue
