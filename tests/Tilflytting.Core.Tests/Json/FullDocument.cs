using System.Text.Json.Nodes;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A catalogue in which every member of every type is there.</summary>
internal static class FullDocument
{
    public static string Json { get; } = """
        {
          "schemaVersion": "1.0", "id": "katalog", "language": "nb", "title": "Katalog", "description": { "nb": "Om", "nn": "Om" },
          "publisher": "Utgiver", "licence": "CC-BY-4.0", "modifiedOn": "2024-02-29",
          "concepts": [ { "vocabulary": "activity-type", "code": "kartlegging", "label": "Kartlegging", "alternatives": [ "Spørreundersøkelse" ],
            "broader": "other", "definition": "Å spørre" } ],
          "initiatives": [ {
            "id": "tiltak", "language": "nn", "title": "Tiltak", "subjectAreas": [ "relocation" ], "summary": "Kort", "description": "Langt",
            "places": [ { "kind": "municipality", "municipality": "1929", "county": "19", "name": "Berg", "locality": "Senjahopen", "extent": "part",
              "certainty": "possible" } ],
            "period": { "edtf": "2007/2010", "text": "fra 2007" }, "length": "P3Y6M", "status": "ended",
            "projects": [ { "id": "p", "name": "Prosjekt", "period": "2007-21~/..", "length": "P18M", "status": "ongoing",
              "places": [ { "name": "Senja" } ], "objectives": [ "Mål" ], "description": "Om prosjektet" } ],
            "objectives": [ "Flere" ], "programmes": [ { "code": "omdommeskolen", "text": "Omdømmeskolen 2010" } ], "organisationForm": "other",
            "partners": [ { "name": "Partner", "kind": "business", "form": "body", "roles": [ { "text": "Eier" } ], "organisationNumber": "974760673",
              "place": { "county": "19" }, "note": "Merknad" } ],
            "targetGroups": [ "youth", { "text": "Medflyttere" } ],
            "activities": [ { "kind": "brochures", "description": "Hefte", "period": "198X", "places": [ { "name": "Her" } ], "project": "p" } ],
            "sellingPoints": [ "culture" ],
            "outcomes": [ { "text": "Resultat", "indicator": "Tilflyttere", "value": 12.5, "approximate": true, "unit": "personer", "period": "2010",
              "project": "p" } ],
            "funding": [ { "source": "Staten", "programme": "omdommeskolen", "amount": 250000, "approximate": true, "currency": "NOK", "state": "granted",
              "period": "2008", "project": "p" } ],
            "related": [ { "kind": "continues", "id": "annet", "title": "Annet" } ],
            "links": [ { "address": "https://example.org/", "text": "Side", "reportedDead": "2019" } ],
            "provenance": { "source": "https://example.org/side", "publisher": "Utgiver", "catalogue": "Katalog",
              "study": { "name": "Studie", "carriedOutBy": [ "A" ], "commissionedBy": [ "B" ] },
              "assessment": { "status": "assessed", "by": "Utgiver", "basis": "Søknad" }, "statedOn": "2012", "retrievedOn": "2024-01-31",
              "licence": "NLOD-2.0" },
            "unread": [ "rest" ]
          } ]
        }
        """;

    public static JsonNode Node { get; } = JsonNode.Parse(Json)!;

    public static Catalogue Catalogue { get; } = CatalogueJson.Read(Json);
}
