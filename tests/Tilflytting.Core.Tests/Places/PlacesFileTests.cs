using Tilflytting.Core.PlacesGenerator;

namespace Tilflytting.Core.Tests.Places;

/// <summary>The file in the assembly: made of the tables, and read where it lies.</summary>
public class PlacesFileTests
{
    private static Stream Shipped => typeof(PlaceRegister).Assembly.GetManifestResourceStream("places.bin")!;

    [Fact]
    public void Committed_file_is_what_the_generator_makes_of_the_tables()
    {
        var made = PlacesFile.Make(PlaceData.Folder);

        made.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(PlaceData.Folder, "places.bin")))
            .Should().BeTrue("after a change in a table: dotnet run src/Tilflytting.Core/Places/Data/generate.cs");
        made.AsSpan().SequenceEqual(new PlaceFile(Shipped).Bytes).Should().BeTrue();
    }

    [Fact]
    public void File_is_read_where_it_lies() => new PlaceFile(Shipped).IsInPlace.Should().BeTrue();

    [Fact]
    public void File_that_does_not_lie_in_memory_is_copied_and_answers_the_same()
    {
        using var stream = new MemoryStream();
        Shipped.CopyTo(stream);
        stream.Position = 0;
        var file = new PlaceFile(stream);
        var register = new PlaceRegister(file);

        file.IsInPlace.Should().BeFalse();
        register.Named("Berg", new LocalDate(2000, 1, 1)).Should().ContainSingle().Which.Today().Should().ContainSingle()
            .Which.Municipality.Name.Should().Be("Senja");
    }

    [Fact]
    public void File_of_another_kind_is_refused()
    {
        var open = () => new PlaceRegister(new(new MemoryStream(new byte[1000])));

        open.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Generator_folds_every_name_as_the_library_does()
    {
        foreach (var name in PlaceData.Municipalities.SelectMany(static row => row.Names.Add(row.Name)))
        {
            Folding.Words(name).Should().Be(NorwegianFolding.Words(name));
        }
    }
}
