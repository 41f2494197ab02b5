using System.Buffers.Binary;
using System.Text;

namespace Tilflytting.Core;

/// <summary>The tables of <c>places.bin</c>, in the order of the file. What writes them is <c>Data/generate.cs</c>. Fields, since each property is one method more to compile before the first answer.</summary>
internal sealed class PlaceTables
{
    /// <summary>"TFP1", as the file begins.</summary>
    private const int Magic = 0x31504654;

    /// <summary>The first day whose state is known.</summary>
    public readonly int FirstDay;

    /// <summary>The last day whose state is known.</summary>
    public readonly int LastDay;

    /// <summary>The day of the last change.</summary>
    public readonly int LastChange;

    /// <summary>Number 0, first year 2, from 4, to 8, first and count of names 12, of numbers 16, of nodes 20, of changes 24; row of population, from 1, 28.</summary>
    public readonly PlaceTable Units;

    /// <summary>From 0, to 4, decided 8; the texts: official 12, Norwegian 14, North Sámi 16, Lule Sámi 18, South Sámi 20, Kven 22.</summary>
    public readonly PlaceTable Names;

    /// <summary>Number 0, unit 2, from 4, to 8; by number, then day.</summary>
    public readonly PlaceTable Numbers;

    /// <summary>Row of <see cref="Numbers"/>; by unit, then day.</summary>
    public readonly PlaceTable UnitNumbers;

    /// <summary>Folded text 0, text 2, unit 4, from 6, to 10; by folded text, then unit, then day.</summary>
    public readonly PlaceTable Keys;

    /// <summary>From 0, to 4, unit 8, origin 10, first link 12, count of links out 14, in 16, today 18; by unit, then day, then origin.</summary>
    public readonly PlaceTable Nodes;

    /// <summary>Of each node: the nodes after it, the nodes before it, the units where it is today.</summary>
    public readonly PlaceTable Links;

    /// <summary>Date 0, from 4, to 6, kind 8, share 10; by date.</summary>
    public readonly PlaceTable Changes;

    /// <summary>Row of <see cref="Changes"/>; by unit, then date.</summary>
    public readonly PlaceTable UnitChanges;

    /// <summary>Number 0, first and count of names 2, from 6, to 10; by number.</summary>
    public readonly PlaceTable Counties;

    /// <summary>As <see cref="Keys"/>, for counties.</summary>
    public readonly PlaceTable CountyKeys;

    /// <summary>Inhabitants on 1 January 2024 0, 2025 4, 2026 8.</summary>
    public readonly PlaceTable Populations;

    private readonly PlaceTable strings;

    private readonly PlaceTable heap;

    public PlaceTables(PlaceFile file)
    {
        if (BinaryPrimitives.ReadInt32LittleEndian(file.Bytes) != Magic)
        {
            throw new ArgumentException("The file is not a register of places of this version.", nameof(file));
        }

        FirstDay = BinaryPrimitives.ReadInt32LittleEndian(file.Bytes[4..]);
        LastDay = BinaryPrimitives.ReadInt32LittleEndian(file.Bytes[8..]);
        LastChange = BinaryPrimitives.ReadInt32LittleEndian(file.Bytes[12..]);
        Units = new(file, 0, 30);
        Names = new(file, 1, 24);
        Numbers = new(file, 2, 12);
        UnitNumbers = new(file, 3, 2);
        Keys = new(file, 4, 14);
        Nodes = new(file, 5, 20);
        Links = new(file, 6, 2);
        Changes = new(file, 7, 12);
        UnitChanges = new(file, 8, 2);
        Counties = new(file, 9, 14);
        CountyKeys = new(file, 10, 14);
        Populations = new(file, 11, 12);
        strings = new(file, 12, 4);
        heap = new(file, 13, 1);
    }

    public string Text(int number) => Encoding.UTF8.GetString(Utf8(number));

    public ReadOnlySpan<byte> Utf8(int number) => heap.Slice(strings.U16(number, 0), strings.U16(number, 2));

    /// <summary>The unit that had a number on a day; −1 when none had.</summary>
    public int UnitWith(int number, int day)
    {
        for (var row = FirstNumber(number); row < Numbers.Count && Numbers.U16(row, 0) == number; row++)
        {
            if (Numbers.I32(row, 4) <= day && day < Numbers.I32(row, 8))
            {
                return Numbers.U16(row, 2);
            }
        }

        return -1;
    }

    /// <summary>The first row of <see cref="Numbers"/> with a number, or where it would be.</summary>
    public int FirstNumber(int number)
    {
        var (low, high) = (0, Numbers.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Numbers.U16(middle, 0) < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first row with a folded name, or where it would be.</summary>
    public int FirstKey(PlaceTable keys, ReadOnlySpan<byte> folded)
    {
        var (low, high) = (0, keys.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Utf8(keys.U16(middle, 0)).SequenceCompareTo(folded) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
