using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// What <see cref="Utf8JsonWriter"/> itself costs: the plain classes written by hand, member by member, with names that are encoded beforehand. There is
/// nothing to look up, nothing to format and nothing to allocate.
/// </summary>
internal sealed class RawWriter(Utf8JsonWriter writer)
{
    public static void WriteLines(Stream destination, IEnumerable<InitiativeDto> initiatives)
    {
        using var writer = new Utf8JsonWriter(destination, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        var raw = new RawWriter(writer);
        foreach (var initiative in initiatives)
        {
            raw.Write(initiative);
            writer.Flush();
            writer.Reset();
            destination.WriteByte((byte)'\n');
        }
    }

    private void Write(InitiativeDto one)
    {
        writer.WriteStartObject();
        Text(Names.Id, one.Id);
        Text(Names.Language, one.Language);
        Text(Names.Title, one.Title);
        List(Names.SubjectAreas, one.SubjectAreas, static (raw, item) => raw.Write(item));
        Text(Names.Summary, one.Summary);
        Text(Names.Description, one.Description);
        List(Names.Places, one.Places, static (raw, item) => raw.Write(item));
        Written(Names.Period, one.Period);
        Text(Names.Length, one.Length);
        Written(Names.Status, one.Status);
        List(Names.Projects, one.Projects, static (raw, item) => raw.Write(item));
        List(Names.Objectives, one.Objectives, static (raw, item) => raw.Write(item));
        List(Names.Programmes, one.Programmes, static (raw, item) => raw.Write(item));
        Written(Names.OrganisationForm, one.OrganisationForm);
        List(Names.Partners, one.Partners, static (raw, item) => raw.Write(item));
        List(Names.TargetGroups, one.TargetGroups, static (raw, item) => raw.Write(item));
        List(Names.Activities, one.Activities, static (raw, item) => raw.Write(item));
        List(Names.SellingPoints, one.SellingPoints, static (raw, item) => raw.Write(item));
        List(Names.Outcomes, one.Outcomes, static (raw, item) => raw.Write(item));
        List(Names.Funding, one.Funding, static (raw, item) => raw.Write(item));
        List(Names.Related, one.Related, static (raw, item) => raw.Write(item));
        List(Names.Links, one.Links, static (raw, item) => raw.Write(item));
        if (one.Provenance is { } provenance)
        {
            writer.WritePropertyName(Names.Provenance);
            Write(provenance);
        }

        List(Names.Unread, one.Unread, static (raw, item) => raw.Write(item));
        writer.WriteEndObject();
    }

    private void Write(ProjectDto one)
    {
        writer.WriteStartObject();
        Text(Names.Id, one.Id);
        Text(Names.Name, one.Name);
        Written(Names.Period, one.Period);
        Text(Names.Length, one.Length);
        Written(Names.Status, one.Status);
        List(Names.Places, one.Places, static (raw, item) => raw.Write(item));
        List(Names.Objectives, one.Objectives, static (raw, item) => raw.Write(item));
        Text(Names.Description, one.Description);
        writer.WriteEndObject();
    }

    private void Write(ActivityDto one)
    {
        writer.WriteStartObject();
        Written(Names.Kind, one.Kind);
        Text(Names.Description, one.Description);
        Written(Names.Period, one.Period);
        List(Names.Places, one.Places, static (raw, item) => raw.Write(item));
        Text(Names.Project, one.Project);
        writer.WriteEndObject();
    }

    private void Write(PartnerDto one)
    {
        writer.WriteStartObject();
        Text(Names.Name, one.Name);
        Written(Names.Kind, one.Kind);
        Text(Names.Form, one.Form);
        List(Names.Roles, one.Roles, static (raw, item) => raw.Write(item));
        Text(Names.OrganisationNumber, one.OrganisationNumber);
        if (one.Place is { } place)
        {
            writer.WritePropertyName(Names.Place);
            Write(place);
        }

        Text(Names.Note, one.Note);
        writer.WriteEndObject();
    }

    private void Write(PlaceDto one)
    {
        writer.WriteStartObject();
        Text(Names.Kind, one.Kind);
        Text(Names.Municipality, one.Municipality);
        Text(Names.County, one.County);
        Text(Names.Name, one.Name);
        Text(Names.Locality, one.Locality);
        Text(Names.Extent, one.Extent);
        Text(Names.Certainty, one.Certainty);
        writer.WriteEndObject();
    }

    private void Write(OutcomeDto one)
    {
        writer.WriteStartObject();
        Text(Names.Text, one.Text);
        Text(Names.Indicator, one.Indicator);
        Number(Names.Value, one.Value);
        Flag(Names.Approximate, one.Approximate);
        Text(Names.Unit, one.Unit);
        Written(Names.Period, one.Period);
        Text(Names.Project, one.Project);
        writer.WriteEndObject();
    }

    private void Write(FundingDto one)
    {
        writer.WriteStartObject();
        Text(Names.Source, one.Source);
        Written(Names.Programme, one.Programme);
        Number(Names.Amount, one.Amount);
        Flag(Names.Approximate, one.Approximate);
        Text(Names.Currency, one.Currency);
        Text(Names.State, one.State);
        Written(Names.Period, one.Period);
        Text(Names.Project, one.Project);
        writer.WriteEndObject();
    }

    private void Write(RelationDto one)
    {
        writer.WriteStartObject();
        Text(Names.Kind, one.Kind);
        Text(Names.Id, one.Id);
        Text(Names.Title, one.Title);
        writer.WriteEndObject();
    }

    private void Write(LinkDto one)
    {
        writer.WriteStartObject();
        Text(Names.Address, one.Address);
        Text(Names.Text, one.Text);
        Text(Names.ReportedDead, one.ReportedDead);
        writer.WriteEndObject();
    }

    private void Write(ProvenanceDto one)
    {
        writer.WriteStartObject();
        Text(Names.Source, one.Source);
        Text(Names.Publisher, one.Publisher);
        Text(Names.Catalogue, one.Catalogue);
        if (one.Study is { } study)
        {
            writer.WritePropertyName(Names.Study);
            Write(study);
        }

        if (one.Assessment is { } assessment)
        {
            writer.WritePropertyName(Names.Assessment);
            Write(assessment);
        }

        Text(Names.StatedOn, one.StatedOn);
        Text(Names.RetrievedOn, one.RetrievedOn);
        Text(Names.Licence, one.Licence);
        writer.WriteEndObject();
    }

    private void Write(StudyDto one)
    {
        writer.WriteStartObject();
        Text(Names.Name, one.Name);
        List(Names.CarriedOutBy, one.CarriedOutBy, static (raw, item) => raw.Write(item));
        List(Names.CommissionedBy, one.CommissionedBy, static (raw, item) => raw.Write(item));
        writer.WriteEndObject();
    }

    private void Write(AssessmentDto one)
    {
        writer.WriteStartObject();
        Text(Names.Status, one.Status);
        Text(Names.By, one.By);
        Text(Names.Basis, one.Basis);
        writer.WriteEndObject();
    }

    private void Write(string text) => writer.WriteStringValue(text);

    private void Write(TextDto text)
    {
        if (text.Plain is { } plain)
        {
            writer.WriteStringValue(plain);
            return;
        }

        writer.WriteStartObject();
        foreach (var (language, words) in text.Languages!)
        {
            writer.WriteString(language, words);
        }

        writer.WriteEndObject();
    }

    private void Write(WrittenDto one)
    {
        if (one.Text is null)
        {
            writer.WriteStringValue(one.Value);
            return;
        }

        writer.WriteStartObject();
        Text(one is TermDto ? Names.Code : Names.Edtf, one.Value);
        Text(Names.Text, one.Text);
        writer.WriteEndObject();
    }

    private void Text(JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private void Text(JsonEncodedText name, TextDto? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Write(value);
        }
    }

    private void Written(JsonEncodedText name, WrittenDto? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Write(value);
        }
    }

    private void Number(JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private void Flag(JsonEncodedText name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }

    private void List<T>(JsonEncodedText name, List<T>? items, Action<RawWriter, T> write)
    {
        if (items is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(this, item);
        }

        writer.WriteEndArray();
    }

    private static class Names
    {
        public static readonly JsonEncodedText Activities = JsonEncodedText.Encode("activities");
        public static readonly JsonEncodedText Address = JsonEncodedText.Encode("address");
        public static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");
        public static readonly JsonEncodedText Approximate = JsonEncodedText.Encode("approximate");
        public static readonly JsonEncodedText Assessment = JsonEncodedText.Encode("assessment");
        public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
        public static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
        public static readonly JsonEncodedText CarriedOutBy = JsonEncodedText.Encode("carriedOutBy");
        public static readonly JsonEncodedText Catalogue = JsonEncodedText.Encode("catalogue");
        public static readonly JsonEncodedText Certainty = JsonEncodedText.Encode("certainty");
        public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
        public static readonly JsonEncodedText CommissionedBy = JsonEncodedText.Encode("commissionedBy");
        public static readonly JsonEncodedText County = JsonEncodedText.Encode("county");
        public static readonly JsonEncodedText Currency = JsonEncodedText.Encode("currency");
        public static readonly JsonEncodedText Description = JsonEncodedText.Encode("description");
        public static readonly JsonEncodedText Edtf = JsonEncodedText.Encode("edtf");
        public static readonly JsonEncodedText Extent = JsonEncodedText.Encode("extent");
        public static readonly JsonEncodedText Form = JsonEncodedText.Encode("form");
        public static readonly JsonEncodedText Funding = JsonEncodedText.Encode("funding");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Indicator = JsonEncodedText.Encode("indicator");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
        public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
        public static readonly JsonEncodedText Licence = JsonEncodedText.Encode("licence");
        public static readonly JsonEncodedText Links = JsonEncodedText.Encode("links");
        public static readonly JsonEncodedText Locality = JsonEncodedText.Encode("locality");
        public static readonly JsonEncodedText Municipality = JsonEncodedText.Encode("municipality");
        public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
        public static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");
        public static readonly JsonEncodedText Objectives = JsonEncodedText.Encode("objectives");
        public static readonly JsonEncodedText OrganisationForm = JsonEncodedText.Encode("organisationForm");
        public static readonly JsonEncodedText OrganisationNumber = JsonEncodedText.Encode("organisationNumber");
        public static readonly JsonEncodedText Outcomes = JsonEncodedText.Encode("outcomes");
        public static readonly JsonEncodedText Partners = JsonEncodedText.Encode("partners");
        public static readonly JsonEncodedText Period = JsonEncodedText.Encode("period");
        public static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
        public static readonly JsonEncodedText Places = JsonEncodedText.Encode("places");
        public static readonly JsonEncodedText Programme = JsonEncodedText.Encode("programme");
        public static readonly JsonEncodedText Programmes = JsonEncodedText.Encode("programmes");
        public static readonly JsonEncodedText Project = JsonEncodedText.Encode("project");
        public static readonly JsonEncodedText Projects = JsonEncodedText.Encode("projects");
        public static readonly JsonEncodedText Provenance = JsonEncodedText.Encode("provenance");
        public static readonly JsonEncodedText Publisher = JsonEncodedText.Encode("publisher");
        public static readonly JsonEncodedText Related = JsonEncodedText.Encode("related");
        public static readonly JsonEncodedText ReportedDead = JsonEncodedText.Encode("reportedDead");
        public static readonly JsonEncodedText RetrievedOn = JsonEncodedText.Encode("retrievedOn");
        public static readonly JsonEncodedText Roles = JsonEncodedText.Encode("roles");
        public static readonly JsonEncodedText SellingPoints = JsonEncodedText.Encode("sellingPoints");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText State = JsonEncodedText.Encode("state");
        public static readonly JsonEncodedText StatedOn = JsonEncodedText.Encode("statedOn");
        public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
        public static readonly JsonEncodedText Study = JsonEncodedText.Encode("study");
        public static readonly JsonEncodedText SubjectAreas = JsonEncodedText.Encode("subjectAreas");
        public static readonly JsonEncodedText Summary = JsonEncodedText.Encode("summary");
        public static readonly JsonEncodedText TargetGroups = JsonEncodedText.Encode("targetGroups");
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
        public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
        public static readonly JsonEncodedText Unread = JsonEncodedText.Encode("unread");
        public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    }
}
