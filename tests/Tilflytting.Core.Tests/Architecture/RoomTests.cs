namespace Tilflytting.Core.Tests.Architecture;

/// <summary>Who may use whom: no arrow runs up, and no rooms of one layer use each other in a circle.</summary>
public class RoomTests
{
    [Fact]
    public void Every_type_lives_in_a_room()
    {
        Library.Types.Should().HaveCountGreaterThan(100);
        foreach (var type in Library.Types)
        {
            var find = () => Library.RoomOf(type);
            find.Should().NotThrow();
        }
    }

    [Fact]
    public void Types_of_the_lowest_room_that_stand_beside_the_project_are_there() =>
        SourceFile.All.Where(static file => file.Room.Length == 0).Select(static file => file.TypeName)
            .Should().Contain(Room.BesideTheProject);

    [Fact]
    public void No_arrow_runs_up() => Arrow.All.Where(static arrow => arrow.RunsUp).Select(static arrow => arrow.ToString()).Should().BeEmpty();

    [Fact]
    public void Rooms_of_one_layer_do_not_use_each_other_in_a_circle()
    {
        var arrows = Arrow.All.Where(static arrow => arrow.FromRoom.Layer == arrow.ToRoom.Layer).ToList();

        InCircles(arrows).Select(static arrow => arrow.ToString()).Should().BeEmpty();
    }

    /// <summary>In the room of queries a condition stands by itself: who prepares it for many entries, reads it or explains it knows of it, and not the other way round.</summary>
    [Theory]
    [InlineData("Queries/Nodes", "Queries/Index")]
    [InlineData("Queries/Entries", "Queries/Index")]
    [InlineData("Queries/Entries", "Queries/Nodes")]
    [InlineData("Queries/Entries", "Queries/Written")]
    [InlineData("Queries/Statistics", "Queries/Index")]
    [InlineData("Queries/Written", "Queries/Index")]
    [InlineData("Queries/Places", "Queries/Index")]
    public void A_part_of_the_room_of_queries_does_not_use_another(string from, string to)
    {
        HashSet<string> In(string folder) =>
            [.. SourceFile.All.Where(file => file.Folder == folder || file.Folder.StartsWith(folder + "/", StringComparison.Ordinal)).SelectMany(static file => file.Types.Select(static type => type.Name))];
        var (users, used) = (In(from), In(to));
        users.Should().NotBeEmpty();
        used.Should().NotBeEmpty();

        Library.Types.Where(type => users.Contains(Library.PlainName(type)))
            .SelectMany(type => UsedTypes.Of(type).Select(other => (From: Library.PlainName(type), To: Library.PlainName(Library.Outermost(other)))))
            .Where(arrow => used.Contains(arrow.To)).Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Arrows_that_are_known_to_be_there_are_seen()
    {
        Seen("Initiative", "Project").Should().BeFalse("they live in one room");
        Seen("Initiative", "Slug").Should().BeTrue("by a property");
        Seen("Initiative", "Term").Should().BeTrue("by an argument of a list");
        Seen("Term", "TextRules").Should().BeTrue("by a call");
        Seen("DatePeriod", "Diagnostic").Should().BeTrue("by a parameter that comes out");
        Seen("InitiativeFilter", "Initiative").Should().BeTrue();
        Seen("CatalogueShape", "Catalogue").Should().BeTrue("by a type argument of the base type");
        Seen("Catalogue", "TilflyttingJsonConverterFactory").Should().BeFalse("the attribute is no arrow");
    }

    [Fact]
    public void Circles_are_seen()
    {
        Room a = new("a", 2), b = new("b", 2), c = new("c", 2), d = new("d", 2);
        Arrow[] line = [Draw(a, b), Draw(b, c), Draw(a, c)];

        InCircles(line).Should().BeEmpty();
        InCircles([.. line, Draw(c, a), Draw(d, a)]).Should().BeEquivalentTo([.. line, Draw(c, a)]);
        Draw(new("low", 1), new("high", 2)).RunsUp.Should().BeTrue();
        Draw(a, b).RunsUp.Should().BeFalse();

        static Arrow Draw(Room from, Room to) => new("from", from, "to", to);
    }

    private static bool Seen(string from, string to) => Arrow.All.Any(arrow => arrow.From == from && arrow.To == to);

    /// <summary>The arrows from whose end there is a way back to their start.</summary>
    private static List<Arrow> InCircles(IReadOnlyCollection<Arrow> arrows)
    {
        bool Leads(Room from, Room to, ImmutableHashSet<Room> seen) =>
            from == to || arrows.Any(arrow => arrow.FromRoom == from && !seen.Contains(arrow.ToRoom) && Leads(arrow.ToRoom, to, seen.Add(from)));

        return [.. arrows.Where(arrow => Leads(arrow.ToRoom, arrow.FromRoom, []))];
    }
}
