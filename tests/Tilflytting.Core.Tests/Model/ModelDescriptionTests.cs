using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.ModelGenerator;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Architecture;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Model;

/// <summary>Every member of every type is described, and what the library does with it is what the description says.</summary>
public class ModelDescriptionTests
{
    private const string Marker = "xyzzymerke";

    /// <summary>Types of which the full entry is made, and which have members of their own.</summary>
    private static readonly string[] OfAnEntry = [.. MemberRow.All.Select(static row => row.Type).Distinct().Except(["Catalogue", "Concept"])];

    [Fact]
    public void Committed_files_are_what_the_generator_makes_of_the_tables()
    {
        foreach (var (name, text) in ModelFiles.Make(SourceFile.Root))
        {
            File.ReadAllText(Path.Combine(SourceFile.Root, name)).Should().Be(text, $"after a change in a table, {name} is made by: dotnet run src/Tilflytting.Core/Model/Data/generate.cs");
        }
    }

    [Fact]
    public void Every_member_of_every_type_is_described() =>
        ModelTypes.All.SelectMany(static type => ModelTypes.Members(type).Where(static member => member.Name != nameof(UnknownMembers)).Select(member => $"{(type.IsGenericType ? "Term<T>" : type.Name)}.{member.Name}"))
            .Should().BeEquivalentTo(MemberRow.All.Select(static row => $"{row.Type}.{row.Member}"));

    [Fact]
    public void Every_member_is_named_in_three_languages_and_a_list_also_as_several()
    {
        foreach (var row in MemberRow.All)
        {
            new[] { row.Nb, row.Nn, row.En }.Should().AllSatisfy(name => name.Should().MatchRegex("^[a-zæøå]+( [a-zæøå]+)*$", $"it is a name of {row.Type}.{row.Member}"));
            new[] { row.NbMany, row.NnMany, row.EnMany }.Should().AllSatisfy(name => (name.Length > 0).Should().Be(row.IsList, $"{row.Type}.{row.Member} is a list or is none"));
        }
    }

    [Fact]
    public void No_two_members_of_an_initiative_have_the_same_name()
    {
        foreach (var names in (Func<MemberRow, string>[])[static row => row.Nb, static row => row.Nn, static row => row.En])
        {
            MemberRow.All.Where(static row => row.Type == "Initiative").Select(names).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void The_full_entry_has_every_member_that_an_entry_can_have() =>
        EntryMember.All.Select(static member => $"{member.Row.Type}.{member.Row.Member}").Distinct()
            .Should().BeEquivalentTo(MemberRow.All.Where(static row => OfAnEntry.Contains(row.Type)).Select(static row => $"{row.Type}.{row.Member}"));

    [Fact]
    public void A_member_with_text_is_searched_where_the_description_says_so_and_nowhere_else()
    {
        foreach (var member in EntryMember.All.Where(static member => member.Row.ItemType is "LocalizedText" or "string" && member.Row.Type != "Term<T>"))
        {
            var found = Found(member, JsonValue.Create(Marker));

            (found ?? "no").Should().Be(member.Pointer.StartsWith("/partners/0/place", StringComparison.Ordinal) ? "no" : member.Row.Searched, $"{member} is searched as that");
        }
    }

    [Fact]
    public void A_term_is_searched_by_its_words_where_the_description_says_so_and_nowhere_else()
    {
        foreach (var member in EntryMember.All.Where(static member => member.Row.ItemType.StartsWith("Term<", StringComparison.Ordinal)))
        {
            (Found(member, new JsonObject { ["text"] = Marker }) ?? "no").Should().Be(member.Row.Searched, $"{member} is searched as that");
        }
    }

    [Fact]
    public void Every_other_member_says_that_it_is_exempt_or_has_members_that_are_searched()
    {
        foreach (var row in MemberRow.All.Where(static row => !(row.ItemType is "LocalizedText" or "string" || row.ItemType.StartsWith("Term<", StringComparison.Ordinal))))
        {
            row.Searched.Should().BeOneOf(OfAnEntry.Contains(row.ItemType) ? ["within", "no"] : ["Label", "no"], $"{row.Type}.{row.Member} has no text of its own");
        }
    }

    [Fact]
    public void A_member_is_on_a_page_where_the_description_says_so_and_a_loss_everywhere_else()
    {
        var written = CataloguePage.Write(Read(EntryMember.Entry()), PageFormat.Markdown, LanguageTag.Bokmal);
        foreach (var member in EntryMember.All.Where(static member => member.Row.Searched != "within" || member.Row.Page != "yes"))
        {
            var isLost = written.Losses.Any(loss => member.Pointer == loss.Pointer || member.Pointer.StartsWith(loss.Pointer + "/", StringComparison.Ordinal));
            var isBelowLost = member.Pointer.Count(static c => c == '/') > 1 && (member.Pointer.StartsWith("/funding", StringComparison.Ordinal) || member.Pointer.StartsWith("/activities/0/places", StringComparison.Ordinal));

            isLost.Should().Be(member.Row.Page != "yes" || isBelowLost, $"the description says {member.Row.Page} of {member}");
        }

        CataloguePage.Read(written.Text).Initiative.Should().Be(written.Said);
    }

    [Fact]
    public void An_item_that_comes_twice_is_a_fault_where_the_description_says_so_and_nowhere_else()
    {
        foreach (var member in EntryMember.All.Where(static member => member.Row.IsList))
        {
            var entry = member.With(static list => new JsonArray(list[0]!.DeepClone(), list[0]!.DeepClone()));
            var doubled = Validator.Validate(Read(entry)).Diagnostics.Where(static problem => problem.Code == DiagnosticCodes.DoubledItem).Select(static problem => problem.Pointer);

            doubled.Should().Equal(member.Row.Once == "yes" ? [$"{member.Pointer}/1"] : [], $"of {member}");
        }
    }

    [Fact]
    public void A_member_that_may_be_stated_is_when_the_entry_has_it_and_not_when_it_has_not()
    {
        foreach (var member in StatedMembers.All)
        {
            var without = EntryMember.Entry();
            without.Remove(member.Name);

            var filter = InitiativeFilter.Stated(StatedMembers.Of(member));
            filter.Evaluate(Read(EntryMember.Entry())).Should().Be(Certainty.Certain);
            filter.Evaluate(Read(without)).Should().Be(Certainty.No, member.Name);
        }

        StatedMembers.All.Select(StatedMembers.Of).Should().Equal(Enum.GetValues<InitiativeMember>());
    }

    /// <summary>As which part of the entry a text is found that this member has; null where it is not.</summary>
    private static string? Found(EntryMember member, JsonNode value)
    {
        var initiative = Read(member.With(old => member.Row.IsList ? new JsonArray(value.DeepClone()) : value.DeepClone()));
        return InitiativeFilter.Text(Marker).Highlights(initiative).Select(static found => found.Field.ToString()).Distinct().SingleOrDefault();
    }

    private static Initiative Read(JsonObject entry) => System.Text.Json.JsonSerializer.Deserialize(entry, TilflyttingJsonContext.Default.Initiative)!;
}
