namespace Tilflytting.Core.Queries;

/// <summary>Reads the values of keys into conditions, or says what is wrong with them.</summary>
internal sealed class QueryValues(ConceptSet concepts)
{
    private readonly Dictionary<QueryVocabulary, QueryNames<string>> codes = [];

    /// <summary>All values of a key: any of them. Places are compared together.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The values, at least one.</param>
    /// <param name="report">Told of each problem; says whether there is room for another. If not, the rest of the values is not looked at.</param>
    public FilterNode? Read(QueryKey key, IReadOnlyList<QueryValue> values, Func<Diagnostic, bool> report)
    {
        var nodes = new List<FilterNode>(values.Count);
        var municipalities = new List<Municipality>();
        var counties = new List<County>();
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
                if (PlaceLookup.TryMunicipalities(value.Text, out var found, out problem))
                {
                    municipalities.AddRange(found);
                }
            }
            else if (key.Kind == QueryKeyKind.County)
            {
                if (PlaceLookup.TryCounties(value.Text, out var found, out problem))
                {
                    counties.AddRange(found);
                }
            }
            else if (Read(key, value, out problem) is { } node)
            {
                nodes.Add(node);
            }

            if (problem is not null)
            {
                Tell(key.IsPlace ? value.At(problem) : problem);
            }

            if (!hasRoom)
            {
                return null;
            }
        }

        return municipalities.Count > 0 ? new MunicipalityNode([.. municipalities.Distinct()], values[0].Mode)
            : counties.Count > 0 ? new CountyNode([.. counties.Distinct()], values[0].Mode)
            : nodes.Count > 0 ? CombinedNode.Of(isAll: false, nodes)
            : null;

        void Tell(Diagnostic problem) => hasRoom = report(problem);
    }

    private FilterNode? Read(QueryKey key, QueryValue value, out Diagnostic? problem)
    {
        problem = null;
        var text = value.Text;
        switch (key.Kind)
        {
            case QueryKeyKind.Code:
                return ReadCode(key, value, out problem);
            case QueryKeyKind.Active when text.Contains('/', StringComparison.Ordinal):
                if (DatePeriod.TryParse(text, out var period, out var notPeriod))
                {
                    return ActiveNode.In(period);
                }

                problem = value.At(notPeriod);
                return null;
            case QueryKeyKind.Active:
                return QueryWindowReader.TryRead(value, out var window, out problem) ? ActiveNode.In(window) : null;
            case QueryKeyKind.StatedOn:
                return QueryWindowReader.TryRead(value, out var written, out problem) ? new StatedOnNode(written) : null;
            case QueryKeyKind.RetrievedOn:
                return QueryWindowReader.TryRead(value, out var retrieved, out problem) ? new RetrievedOnNode(retrieved) : null;
            case QueryKeyKind.OrganisationNumber:
                if (OrganisationNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var number, out var notNumber))
                {
                    return new OrganisationNumberNode(number);
                }

                problem = notNumber with { Span = value.Span };
                return null;
            case QueryKeyKind.Id:
                if (Slug.TryParse(text, out var id, out var notSlug))
                {
                    return new IdNode(id);
                }

                problem = value.At(notSlug);
                return null;
            case QueryKeyKind.Language:
                return ReadLanguage(key, value, out problem);
            case QueryKeyKind.Source:
                problem = InitiativeFilter.IsAddress(text) ? null : QueryTextProblems.TextWithoutWords(value.Span);
                return problem is null ? new SourceNode(text.ToLowerInvariant()) : null;
            case QueryKeyKind.Stated:
                return QueryKeys.Members.Find(text) is [var member] ? new StatedNode(member.Member) : Unknown(key, value, QueryKeys.Members, static one => one.Text, out problem);
            case QueryKeyKind.Uncoded:
                return QueryKeys.VocabularyNames.Find(text) is [var vocabulary]
                    ? vocabulary.Uncoded()
                    : Unknown(key, value, QueryKeys.VocabularyNames, static one => one.Vocabulary.Scheme, out problem);
            default:
                return ReadWords(key, value, out problem);
        }
    }

    private static FilterNode? ReadWords(QueryKey key, QueryValue value, out Diagnostic? problem)
    {
        var folded = NorwegianFolding.Words(value.Text);
        problem = folded.Length > 0 ? null : QueryTextProblems.TextWithoutWords(value.Span);
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
        if (!isMeant && QueryKeys.Languages.Find(value.Text) is [var named])
        {
            return new LanguageNode(named);
        }

        return LanguageTag.TryParse(isMeant ? value.Text[1..] : value.Text, out var tag) && tag != LanguageTag.Undetermined && (isMeant || tag.Primary.ToString().Length <= 3)
            ? new LanguageNode(tag)
            : Unknown(key, value, QueryKeys.Languages, static one => one.ToString(), out problem);
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

        if (!codes.TryGetValue(vocabulary, out var names))
        {
            codes.Add(vocabulary, names = vocabulary.Codes(concepts));
        }

        return names.Find(value.Text) is [var code]
            ? vocabulary.Has(code, value.IsExact)
            : Unknown(key, value, names, static one => one, out problem);
    }

    private static FilterNode? Unknown<T>(QueryKey key, QueryValue value, QueryNames<T> names, Func<T, string> nameOf, out Diagnostic problem)
        where T : notnull
    {
        var found = names.Find(value.Text);
        problem = found.Count > 1
            ? QueryTextProblems.Ambiguous(value.Span, [.. found.Select(nameOf)])
            : QueryTextProblems.UnknownValue(value.Span, key, names.Nearest(value.Text));
        return null;
    }
}
