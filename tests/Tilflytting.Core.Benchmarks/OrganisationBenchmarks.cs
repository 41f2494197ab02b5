using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The questions that are asked for every partner of every entry.</summary>
[MemoryDiagnoser]
public class OrganisationBenchmarks
{
    private static readonly LocalDate Day = new(2010, 6, 1);
    private readonly OrganisationRegister register = OrganisationRegister.Default;
    private OrganisationNumber number;
    private Organisation governor = null!;
    private Organisation today = null!;

    [GlobalSetup]
    public void Ask_once()
    {
        governor = register.WithId("fylkesmannen-i-troms")!;
        today = governor.Today()[0].Organisation;
        number = today.Number!.Value;
        governor.LeadsTo(today);
    }

    [Benchmark]
    public ImmutableArray<OrganisationMatch> By_number() => register.Find(number);

    [Benchmark]
    public ImmutableArray<OrganisationMatch> By_name() => register.Find("Fylkesmannen i Troms");

    [Benchmark]
    public ImmutableArray<OrganisationMatch> By_name_and_day() => register.Find("Troms fylkeskommune", Day);

    [Benchmark]
    public ImmutableArray<OrganisationMatch> By_a_name_that_none_has() => register.Find("Berg Grendelag");

    [Benchmark]
    public Certainty Leads_to_today() => governor.LeadsTo(today);
}
