using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Contracts;

/// <summary>A value of any type that the library takes, for calls in which it does not matter which.</summary>
internal static class Sample
{
    private static readonly LocalDate Today = PlaceRegister.Default.LastDay;

    private static readonly CatalogueIndex Index = CatalogueIndex.Create(Berg.Catalogue);

    private static readonly ImmutableArray<object> Known =
    [
        // A place's name as well, for what is looked up by one.
        "Oslo",
        LanguageTag.Bokmal, CultureInfo.InvariantCulture, new LocalizedText("x"), StatedPeriod.Words("x"), DateInterval.Year(2010), OrganisationNumber.Parse("974760673"), UnknownMembers.None,
        Berg.Initiative, Berg.Catalogue, Array.Empty<Initiative>(), AsyncEnumerable.Empty<Initiative>(),
        OrganisationRegister.Default, OrganisationRegister.Default.Organisations[0],
        PlaceRegister.Default, PlaceRegister.Default.MunicipalitiesOn(Today)[0], PlaceRegister.Default.CountiesOn(Today)[0],
        ConceptSet.Shipped, TargetGroup.Vocabulary, Code<TargetGroup>.Parse("youth"), Code<ActivityType>.Parse("brochures"), Code<PartnerKind>.Parse("business"),
        InitiativeFilter.Everything, Index, Index.Facet(FacetDimension.County), FacetDimension.County,
        ValidationRuleSet.Default, new ValidationContext(Berg.Catalogue),
        CatalogueReadMode.Strict, new CatalogueReadOptions(), new CatalogueJsonOptions(), new TilflyttingJsonConverterFactory(), new JsonSerializerOptions(), typeof(Catalogue),
        new Uri("https://example.org/"), new MemoryStream(), PipeReader.Create(new MemoryStream()), new ArrayBufferWriter<byte>(), new Progress<long>(),
        Berg.Catalogue.Initiatives.AsQueryable(),
        new Action<Initiative, ValidationContext>(static (_, _) => { }),
        new Func<Stream, CancellationToken, Task>(static (_, _) => Task.CompletedTask),
    ];

    /// <exception cref="NotSupportedException">There is none yet: add it.</exception>
    public static object? Of(Type type) => Known.FirstOrDefault(type.IsInstanceOfType) is { } known ? known
        : type.IsValueType ? Activator.CreateInstance(type)
        : throw new NotSupportedException($"There is no sample of {type} yet.");
}
