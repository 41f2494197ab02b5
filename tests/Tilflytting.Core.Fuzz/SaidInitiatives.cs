using System.Text.Json.Nodes;

namespace Tilflytting.Core.Fuzz;

/// <summary>Makes initiatives, as JSON, whose texts look like parts of the form of a page.</summary>
internal sealed class SaidInitiatives : ITextMaker
{
    private static readonly ImmutableArray<string> Ids = ["hus", "p1", "p2", "hus-ny", "ny"];

    private static readonly ImmutableArray<string> Periods = ["2007", "1997/2000", "2007-21~/..", "/2010", "198X", "2009-23/"];

    public char[] Make(Dice dice)
    {
        var initiative = new JsonObject { ["id"] = dice.One(Ids), ["language"] = dice.OneIn(2) ? "nb" : "nn", ["title"] = WrittenWords.Text(dice) };
        Some(initiative, dice, "summary", static dice => WrittenWords.Text(dice));
        Some(initiative, dice, "description", static dice => WrittenWords.Text(dice));
        Some(initiative, dice, "period", Period);
        Some(initiative, dice, "length", static dice => dice.OneIn(2) ? "P3Y" : "P1Y6M");
        Some(initiative, dice, "status", static dice => Term(dice, WorkStatus.Vocabulary));
        Some(initiative, dice, "projects", static dice => Many(dice, Project));
        Some(initiative, dice, "objectives", static dice => Many(dice, static dice => WrittenWords.Text(dice)));
        Some(initiative, dice, "partners", static dice => Many(dice, Partner));
        Some(initiative, dice, "targetGroups", static dice => Many(dice, static dice => Term(dice, TargetGroup.Vocabulary)));
        Some(initiative, dice, "subjectAreas", static dice => Many(dice, static dice => Term(dice, SubjectArea.Vocabulary)));
        Some(initiative, dice, "sellingPoints", static dice => Many(dice, static dice => Term(dice, SellingPoint.Vocabulary)));
        Some(initiative, dice, "programmes", static dice => Many(dice, static dice => Term(dice, Programme.Vocabulary)));
        Some(initiative, dice, "activities", static dice => Many(dice, Activity));
        Some(initiative, dice, "outcomes", static dice => Many(dice, static dice => With(new() { ["text"] = WrittenWords.Text(dice) }, dice, "project", static dice => dice.One(Ids))));
        Some(initiative, dice, "places", static dice => Many(dice, Place));
        Some(initiative, dice, "related", static dice => Many(dice, static dice => With(new() { ["kind"] = dice.One(RelationKind.Vocabulary.Concepts).Code, ["title"] = WrittenWords.Text(dice) }, dice, "id", static dice => dice.One(Ids))));
        Some(initiative, dice, "links", static dice => Many(dice, static dice => With(new() { ["address"] = "https://example.org/a_b" }, dice, "text", static dice => WrittenWords.Text(dice))));
        Some(initiative, dice, "provenance", Provenance);
        Some(initiative, dice, "unread", static dice => Many(dice, static dice => WrittenWords.Text(dice)));
        return initiative.ToJsonString().ToCharArray();
    }

    private static void Some(JsonObject to, Dice dice, string name, Func<Dice, JsonNode?> make)
    {
        if (dice.OneIn(5))
        {
            to[name] = make(dice);
        }
    }

    private static JsonObject With(JsonObject to, Dice dice, string name, Func<Dice, JsonNode?> make)
    {
        if (dice.OneIn(2))
        {
            to[name] = make(dice);
        }

        return to;
    }

    private static JsonArray Many(Dice dice, Func<Dice, JsonNode?> make) => [.. Enumerable.Range(0, 1 + dice.Next(2)).Select(_ => make(dice))];

    private static JsonNode Period(Dice dice) => dice.Next(3) switch
    {
        0 => dice.One(Periods),
        1 => new JsonObject { ["edtf"] = dice.One(Periods), ["text"] = dice.OneIn(2) ? dice.One(WrittenWords.Dates) : WrittenWords.Text(dice) },
        _ => new JsonObject { ["text"] = WrittenWords.Text(dice) },
    };

    private static JsonNode Term(Dice dice, Vocabulary vocabulary) => dice.Next(3) switch
    {
        0 => dice.One(vocabulary.Concepts).Code,
        1 => new JsonObject { ["text"] = WrittenWords.Text(dice) },
        _ => new JsonObject { ["code"] = dice.One(vocabulary.Concepts).Code, ["text"] = WrittenWords.Text(dice) },
    };

    private static JsonNode Project(Dice dice)
    {
        var project = With(new() { ["id"] = dice.One(Ids) }, dice, "name", static dice => WrittenWords.Text(dice));
        With(project, dice, "description", static dice => WrittenWords.Text(dice));
        Some(project, dice, "period", Period);
        Some(project, dice, "status", static dice => Term(dice, WorkStatus.Vocabulary));
        Some(project, dice, "objectives", static dice => Many(dice, static dice => WrittenWords.Text(dice)));
        Some(project, dice, "places", static dice => Many(dice, Place));
        return project;
    }

    private static JsonNode Activity(Dice dice)
    {
        var activity = With(new() { ["kind"] = Term(dice, ActivityType.Vocabulary) }, dice, "description", static dice => WrittenWords.Text(dice));
        Some(activity, dice, "period", Period);
        Some(activity, dice, "project", static dice => dice.One(Ids));
        return activity;
    }

    private static JsonNode Partner(Dice dice)
    {
        var partner = With(new() { ["name"] = WrittenWords.Text(dice) }, dice, "note", static dice => WrittenWords.Text(dice));
        Some(partner, dice, "kind", static dice => Term(dice, PartnerKind.Vocabulary));
        Some(partner, dice, "organisationNumber", static _ => "974760673");
        Some(partner, dice, "roles", static dice => Many(dice, static dice => Term(dice, PartnerRole.Vocabulary)));
        Some(partner, dice, "place", Place);
        return partner;
    }

    private static JsonNode Place(Dice dice)
    {
        var place = With(new() { ["kind"] = dice.One(PlaceKind.Vocabulary.Concepts).Code }, dice, "name", static dice => WrittenWords.Text(dice));
        Some(place, dice, "municipality", static _ => "0834");
        Some(place, dice, "county", static _ => "08");
        Some(place, dice, "locality", static dice => WrittenWords.Text(dice));
        Some(place, dice, "certainty", static _ => "possible");
        return place;
    }

    private static JsonNode Provenance(Dice dice)
    {
        var provenance = With([], dice, "publisher", static dice => WrittenWords.Text(dice));
        Some(provenance, dice, "catalogue", static dice => WrittenWords.Text(dice));
        Some(provenance, dice, "licence", static dice => WrittenWords.Text(dice));
        Some(provenance, dice, "study", static dice => With(new() { ["name"] = WrittenWords.Text(dice) }, dice, "carriedOutBy", static dice => Many(dice, static dice => WrittenWords.Text(dice))));
        Some(provenance, dice, "assessment", static dice => With(new() { ["status"] = dice.One(AssessmentStatus.Vocabulary.Concepts).Code }, dice, "by", static dice => WrittenWords.Text(dice)));
        Some(provenance, dice, "statedOn", static _ => "2012");
        return provenance;
    }
}
