namespace Tilflytting.Core.Queries;

/// <summary>Reads the values of keys into conditions, or says what is wrong with them.</summary>
internal sealed class QueryValues(ConceptSet concepts)
{
    /// <summary>The concepts that are known.</summary>
    public ConceptSet Concepts => concepts;

    /// <summary>All values of a key: any of them. Places are compared together.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The values, at least one.</param>
    /// <param name="report">Takes each problem; says whether there is room for another. If not, the rest of the values is not looked at.</param>
    public FilterNode? Read(QueryKey key, IReadOnlyList<QueryValue> values, Func<Diagnostic, bool> report)
    {
        var nodes = new List<FilterNode>(values.Count);
        var municipalities = new List<Municipality>();
        var counties = new List<County>();
        var organisations = new List<Organisation>();
        var hasRoom = true;
        foreach (var value in values)
        {
            Diagnostic? problem = null;
            if (key.Kind == QueryKeyKind.Text)
            {
                if (ReadText(value, Tell) is { } text)
                {
                    nodes.Add(text);
                }
            }
            else if (key.Kind == QueryKeyKind.Municipality)
            {
                if (TryPlace(value, QueryPlaces.TryMunicipalities(value, values.Count == 1, out var found, out problem), ref problem))
                {
                    municipalities.AddRange(found);
                }
            }
            else if (key.Kind == QueryKeyKind.County)
            {
                if (TryPlace(value, QueryPlaces.TryCounties(value, values.Count == 1, out var found, out problem), ref problem))
                {
                    counties.AddRange(found);
                }
            }
            else if (key.Kind == QueryKeyKind.Organisation)
            {
                if (OrganisationLookup.TryFind(value.Text, out var found, out problem))
                {
                    organisations.AddRange(found);
                }

                problem = problem is null ? QueryValueSigns.Check(value, isName: false) : value.At(problem);
            }
            else if (Read(key, value, out problem) is { } node)
            {
                nodes.Add(node);
            }

            if (problem is not null)
            {
                Tell(problem);
            }

            if (!hasRoom)
            {
                return null;
            }
        }

        return municipalities.Count > 0 ? new MunicipalityNode([.. municipalities.Distinct()], values[0].Mode)
            : counties.Count > 0 ? new CountyNode([.. counties.Distinct()], values[0].Mode)
            : organisations.Count > 0 ? new OrganisationNode([.. organisations.Distinct()], values[0].Mode.Kind == PlaceModeKind.AsRecorded ? OrganisationMode.AsRecorded : OrganisationMode.AnyLineage)
            : nodes.Count > 0 ? CombinedNode.Of(isAll: false, nodes)
            : null;

        void Tell(Diagnostic problem) => hasRoom = report(problem);
    }

    /// <summary>Whether a text of several words is one value of a key, and how it is best spelt; null when it is not.</summary>
    public string? IsOne(QueryKey key, string text) => key.Kind switch
    {
        QueryKeyKind.Code => key.Conditions!.Codes(concepts).IsPassage(text) ? text : null,
        QueryKeyKind.Active or QueryKeyKind.StatedOn or QueryKeyKind.RetrievedOn => QueryDays.SpellingOfSeveral(text),
        QueryKeyKind.Partner or QueryKeyKind.Publisher or QueryKeyKind.Study => QueryBodies.IsName(text) ? text : null,
        _ => IsKnown(key, text) ? text : null,
    };

    /// <summary>Whether a text is a value of a key, or may be several.</summary>
    public bool IsKnown(QueryKey key, string text) => key.Kind switch
    {
        QueryKeyKind.Code => key.Conditions!.Codes(concepts).Find(text).Values.Count > 0,
        QueryKeyKind.Active or QueryKeyKind.StatedOn or QueryKeyKind.RetrievedOn => QueryDays.Spelling(text) is not null,
        QueryKeyKind.Municipality => PlaceLookup.TryMunicipalities(text, out _, out _),
        QueryKeyKind.County => PlaceLookup.TryCounties(text, out _, out _),
        QueryKeyKind.Organisation => OrganisationLookup.TryFind(text, out _, out _),
        QueryKeyKind.Language => QueryKeys.Languages.Find(text).Values.Count > 0,
        QueryKeyKind.OrganisationNumber => OrganisationNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out _),
        QueryKeyKind.Stated => QueryKeys.FindMember(text) is not null,
        QueryKeyKind.Uncoded => QueryKeys.Find(text)?.Conditions is not null,
        _ => false,
    };

    /// <summary>A place that is found, unless there are characters in it that no name has.</summary>
    private static bool TryPlace(QueryValue value, bool isFound, ref Diagnostic? problem)
    {
        var isNumber = value.Text.AsSpan().TrimStart() is [>= '0' and <= '9', ..]; // Such as 1806@1963, which is read by itself.
        problem = !isFound ? problem : isNumber ? null : QueryValueSigns.Check(value, isName: false);
        return problem is null;
    }

    private FilterNode? Read(QueryKey key, QueryValue value, out Diagnostic? problem)
    {
        problem = null;
        var text = value.Text;
        switch (key.Kind)
        {
            case QueryKeyKind.Code:
                return ReadCode(key, value, out problem);
            case QueryKeyKind.Active:
                return !QueryDays.TryRead(value, mayBePeriod: true, out var window, out var period, out problem) ? null
                    : window is { } days ? ActiveNode.In(days) : ActiveNode.In(period);
            case QueryKeyKind.StatedOn:
                return QueryDays.TryRead(value, mayBePeriod: false, out var written, out _, out problem) ? new StatedOnNode(written!.Value) : null;
            case QueryKeyKind.RetrievedOn:
                return QueryDays.TryRead(value, mayBePeriod: false, out var retrieved, out _, out problem) ? new RetrievedOnNode(retrieved!.Value) : null;
            case QueryKeyKind.OrganisationNumber:
                if (OrganisationNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var number, out var notNumber))
                {
                    return new OrganisationNumberNode(number);
                }

                problem = notNumber with { Span = value.Span, Suggestion = OfDigits(text) };
                return null;
            case QueryKeyKind.Id:
                if (Slug.TryParse(text, out var id, out var notSlug))
                {
                    return new IdNode(id);
                }

                problem = Slug.TryParse(text.ToLowerInvariant(), out _) ? notSlug with { Span = value.Span, Suggestion = text.ToLowerInvariant() } : value.At(notSlug);
                return null;
            case QueryKeyKind.Language:
                return ReadLanguage(key, value, out problem);
            case QueryKeyKind.Source:
                problem = InitiativeFilter.IsAddress(text) ? null : QueryTextProblems.TextWithoutWords(value.Span);
                return problem is null ? new SourceNode(text.ToLowerInvariant()) : null;
            case QueryKeyKind.Stated:
                return QueryKeys.FindMember(text) is { } member
                    ? Checked(value, new StatedNode(StatedMembers.Of(member)), out problem)
                    : Unknown(key, value, QueryKeys.Members, name => Called(name, value.Asked!.Language), [], out problem);
            case QueryKeyKind.Uncoded:
                return QueryKeys.Find(text)?.Conditions is { } vocabulary
                    ? Checked(value, vocabulary.Uncoded(), out problem)
                    : Unknown(key, value, QueryKeys.Keys, static name => name.Text, [], out problem);
            default:
                return ReadWords(key, value, out problem);
        }
    }

    private static FilterNode? ReadWords(QueryKey key, QueryValue value, out Diagnostic? problem)
    {
        var folded = NorwegianFolding.Words(value.Text);
        problem = folded.Length == 0 ? QueryTextProblems.TextWithoutWords(value.Span) : QueryWordSigns.Check(value);
        if (problem is null && value.Text.IndexOf('*', StringComparison.Ordinal) is >= 0 and var at && (key.Kind != QueryKeyKind.Partner || !PartnerNode.IsBeginning(value.Text)))
        {
            problem = value.At(TextProblems.MisplacedAsterisk(value.Text, at));
        }

        return problem is not null ? null : key.Kind == QueryKeyKind.Partner ? new PartnerNode(value.Text) : new ProvenanceNode(
            key.Kind switch
            {
                QueryKeyKind.Publisher => ProvenanceName.Publisher,
                QueryKeyKind.Catalogue => ProvenanceName.Catalogue,
                QueryKeyKind.Study => ProvenanceName.Study,
                _ => ProvenanceName.Licence,
            },
            folded);
    }

    /// <summary>What is written as one value is found in a row.</summary>
    private static TextNode? ReadText(QueryValue value, Action<Diagnostic> report)
    {
        if (value.Asked is not null && QueryWordSigns.Check(value) is { } sign)
        {
            report(sign);
            return null;
        }

        if (TextQuery.TryPhrase(value.Text, out var query, out var problems))
        {
            return new(query);
        }

        foreach (var problem in problems)
        {
            report(problem.Code == DiagnosticCodes.NoWords ? QueryTextProblems.TextWithoutWords(value.Span) : value.At(problem));
        }

        return null;
    }

    private static FilterNode? ReadLanguage(QueryKey key, QueryValue value, out Diagnostic? problem)
    {
        problem = null;
        var isMeant = value.Text.StartsWith('.');
        if (!isMeant && QueryKeys.Languages.Find(value.Text).Values is [var named])
        {
            return Checked(value, new LanguageNode(named), out problem);
        }

        return LanguageTag.TryParse(isMeant ? value.Text[1..] : value.Text, out var tag) && tag != LanguageTag.Undetermined && (isMeant || tag.Primary.ToString().Length <= 3)
            ? new LanguageNode(tag)
            : Unknown(key, value, QueryKeys.Languages, static name => name.Text, ["bokmål", "nynorsk", "norsk", "engelsk", "nordsamisk"], out problem);
    }

    private FilterNode? ReadCode(QueryKey key, QueryValue value, out Diagnostic? problem)
    {
        problem = null;
        var vocabulary = key.Conditions!;
        if (value.Text.StartsWith('.') && CodeGrammar.FirstFault(value.Text.AsSpan(1)) < 0 && value.Text.Length > 1)
        {
            return vocabulary.Has(value.Text[1..], value.IsExact);
        }

        if (vocabulary.IsCode(value.Text, concepts))
        {
            return vocabulary.Has(value.Text, value.IsExact);
        }

        if (vocabulary.Labelled(value.Text, concepts) is { } labelled)
        {
            return vocabulary.Has(labelled, value.IsExact);
        }

        return new QueryCodes(vocabulary, concepts).Read(value, out problem);
    }

    private static FilterNode? Checked(QueryValue value, FilterNode node, out Diagnostic? problem)
    {
        problem = QueryValueSigns.Check(value, isName: false);
        return problem is null ? node : null;
    }

    /// <summary>What is said of a name that is none: the nearest ones, else those that there are, where they are few.</summary>
    private static FilterNode? Unknown<T>(QueryKey key, QueryValue value, QueryNames<T> names, Func<QueryName<T>, string> called, ImmutableArray<string> all, out Diagnostic problem)
        where T : notnull
    {
        ImmutableArray<string> nearest = [.. names.Nearest(value.Text).Select(called)];
        problem = QueryTextProblems.UnknownValue(value.Span, key, nearest.IsEmpty ? all : nearest);
        return null;
    }

    /// <summary>The name of a member as it can be typed without quotation marks.</summary>
    private static string Called(QueryName<MemberDescription> name, LanguageTag language) =>
        language == LanguageTag.English ? StatedMembers.TextOf(name.Value) : name.Value.Many.In(language).Replace(' ', '-');

    /// <summary>The number in «NO 974 760 673 MVA»; null when there is none.</summary>
    private static string? OfDigits(string text) =>
        text.Length <= QueryKeys.MaxLength && string.Concat(text.Where(char.IsAsciiDigit)) is var digits && OrganisationNumber.TryParse(digits, out _) ? digits : null;
}
