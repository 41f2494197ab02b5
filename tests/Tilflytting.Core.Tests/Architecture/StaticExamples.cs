namespace Tilflytting.Core.Tests.Architecture;

/// <summary>Initialisers that wait for each other, in every way that <see cref="StaticInitialisers"/> has to see, and some that do not. They are read as code; nothing of it runs.</summary>
internal static class StaticExamples
{
    internal sealed class ByProperty
    {
        public static readonly ByProperty First = Maker.One;

        internal static class Maker
        {
            public static ByProperty One { get; } = new();
        }
    }

    internal sealed class ByCall
    {
        public static readonly int Count = CountOf();

        private static int CountOf() => Maker.All.Length;

        internal static class Maker
        {
            public static readonly ByCall[] All = [Made()];

            private static ByCall Made() => new();
        }
    }

    internal sealed class ByQuery
    {
        public static readonly ByQuery[] All = [.. Enumerable.Range(0, 2).Select(static _ => Maker.One)];

        internal static class Maker
        {
            public static readonly ByQuery One = new();
        }
    }

    internal sealed class ByIterator
    {
        public static readonly ByIterator[] All = [.. Each()];

        private static IEnumerable<ByIterator> Each()
        {
            yield return Maker.One;
        }

        internal static class Maker
        {
            public static readonly ByIterator One = new();
        }
    }

    internal interface IOne
    {
        static abstract object One { get; }
    }

    internal sealed class ByArgument<T>
        where T : IOne
    {
        public static readonly object First = T.One;
    }

    internal sealed class Argument : IOne
    {
        public static object One { get; } = new ByArgument<Argument>();
    }

    internal abstract class ByOverride
    {
        public static readonly object First = Maker.Any.Find();

        public abstract object Find();

        internal sealed class Found : ByOverride
        {
            public override object Find() => Other.One;
        }

        internal static class Maker
        {
            public static ByOverride Any => new Found();
        }

        internal static class Other
        {
            public static readonly object One = new Found();
        }
    }

    internal sealed class Roundabout
    {
        public static readonly object First = new Way.Station();

        internal static class Way
        {
            public static readonly object One = new Roundabout();

            internal sealed class Station
            {
                public static readonly object Last = One;
            }
        }
    }

    internal sealed class InHolder
    {
        public static InHolder[] All => Holder.All;

        internal static class Maker
        {
            public static readonly InHolder One = new();
        }

        private static class Holder
        {
            public static readonly InHolder[] All = [Maker.One];
        }
    }

    internal sealed class WhenAsked
    {
        public static readonly Lazy<WhenAsked> First = new(static () => Maker.One);

        internal static class Maker
        {
            public static readonly WhenAsked One = new();
        }
    }
}
