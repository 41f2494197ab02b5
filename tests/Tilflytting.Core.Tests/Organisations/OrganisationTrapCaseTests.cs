namespace Tilflytting.Core.Tests.Organisations;

/// <summary>The questions with right answers that came with the tables, each as its row.</summary>
public class OrganisationTrapCaseTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Default;

    public static TheoryData<string, string, string, string, string, string> Cases =>
        [.. OrganisationData.TrapCases.Select(static row => new TheoryDataRow<string, string, string, string, string, string>(row["id"], row["type"], row["a"], row["b"], row["day"], row["expected"]))];

    [Fact]
    public void All_of_them_are_there() => Cases.Should().HaveCount(25);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Question_has_its_right_answer(string id, string type, string a, string b, string day, string expected)
    {
        LocalDate? on = day.Length > 0 ? PartialDate.Parse(day).Earliest : null;
        var answer = type switch
        {
            "resolve" => Ids(Register.Find(a, on)),
            "today" => Ids(Register.WithId(a)!.Today()),
            "name" => Register.WithId(a)!.NameOn(on!.Value)!.Text,
            "today-of-name" => Ids(Register.Find(a, on).SelectMany(static match => match.Organisation.Today())),
            "search" => Register.Find(b, on).Aggregate(Certainty.No, (sum, match) => sum | (match.Certainty & match.Organisation.LeadsTo(Register.WithId(a)!))).ToString().ToLowerInvariant(),
            _ => throw new InvalidOperationException($"{id} asks {type}, which is no question."),
        };

        answer.Should().Be(expected);
    }

    private static string Ids(IEnumerable<OrganisationMatch> matches) => string.Join(';', matches.OrderBy(static match => match.Organisation.Id, StringComparer.Ordinal).Select(static match => match.ToString()));
}
