namespace Tilflytting.Core.Tests.Places;

/// <summary>The questions with right answers that came with the tables, each as its row.</summary>
public class TrapCaseTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    public static TheoryData<string, string, string, string, string> Cases =>
    [
        .. PlaceData.Read(
            Path.Combine(TestFiles.Root, "tests", "Tilflytting.Core.Tests", "Places", "trap_cases.csv"),
            static csv => new TheoryDataRow<string, string, string, string, string>(csv["id"]!, csv["type"]!, csv["code"]!, csv["date"]!, csv["expected"]!)),
    ];

    [Fact]
    public void All_of_them_are_there() => Cases.Should().HaveCount(32);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Question_has_its_right_answer(string id, string type, string asked, string date, string expected)
    {
        var day = PlaceData.Day(date) ?? Register.LastDay;
        IEnumerable<string> answer = type switch
        {
            "today" => Numbers(Register.Find(MunicipalityNumber.Parse(asked), day)!.On(Register.LastDay, day), Register.LastDay),
            "name_on" => [Register.Find(MunicipalityNumber.Parse(asked), day)!.Names.Last(name => MayBeCalled(name, day)).Official],
            "codes_by_name_on" => Register.Named(asked, day).Select(municipality => municipality.NumberOn(day)!.Value.ToString()),
            "predecessors_2019_of" => Numbers(Register.Find(MunicipalityNumber.Parse(asked), day)!.On(new(2019, 12, 31)), new(2019, 12, 31)),
            "exists_on" => [Register.Find(MunicipalityNumber.Parse(asked), day) is null ? "0" : "1"],
            _ => throw new InvalidOperationException($"{id} asks {type}, which nobody answers."),
        };

        answer.Order(StringComparer.Ordinal).Should().Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Numbers(ImmutableArray<MunicipalityMatch> matches, LocalDate day) =>
        matches.Select(match => match.Municipality.NumberOn(day)!.Value.ToString());

    /// <summary>From the decision or the register's day, whichever came first.</summary>
    private static bool MayBeCalled(DatedName name, LocalDate day) => (name.DecidedOn is { } decided && decided < name.From ? decided : name.From) <= day;
}
