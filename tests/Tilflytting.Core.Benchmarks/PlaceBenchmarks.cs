using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The questions that are asked for every place of every entry.</summary>
[MemoryDiagnoser]
public class PlaceBenchmarks
{
    private static readonly LocalDate Day = new(2010, 6, 1);
    private static readonly LocalDate Later = new(2021, 6, 1);
    private readonly PlaceRegister register = PlaceRegister.Default;
    private readonly MunicipalityNumber number = MunicipalityNumber.Parse("1929");
    private Municipality berg = null!;
    private Municipality tysfjord = null!;
    private Municipality senja = null!;

    [GlobalSetup]
    public void Ask_once()
    {
        berg = register.Find(number, Day)!;
        tysfjord = register.Named("Tysfjord")[0];
        senja = register.Named("Senja")[0];
    }

    [Benchmark]
    public Municipality? By_number_and_day() => register.Find(number, Day);

    [Benchmark]
    public ImmutableArray<Municipality> By_name() => register.Named("Målselv");

    [Benchmark]
    public ImmutableArray<Municipality> By_name_and_day() => register.Named("Guovdageaidnu - Kautokeino", Day);

    [Benchmark]
    public ImmutableArray<MunicipalityMatch> Berg_to_today() => berg.Today();

    [Benchmark]
    public ImmutableArray<MunicipalityMatch> Tysfjord_to_a_day() => tysfjord.On(Later);

    [Benchmark]
    public ImmutableArray<MunicipalityMatch> Senja_back_to_a_day() => senja.On(Day);

    [Benchmark]
    public ImmutableArray<MunicipalityMatch> Senja_made_of() => senja.MadeOf();

    [Benchmark]
    public County? County_on_a_day() => berg.CountyOn(Day);
}
