using System.Globalization;

namespace Embedded.Contents.Parts;

/// <summary>Finds a free name by adding -2, -3 and so on.</summary>
internal static class UniqueName
{
    /// <summary>
    /// Doubles the number until a name is free, then halves the gap: a thousand items of one title take some twenty look-ups,
    /// not a thousand. Names freed in between may stay unused.
    /// </summary>
    public static async Task<string> FindAsync(string name, int maxLength, Func<string, Task<bool>> isFreeAsync)
    {
        name = name.Length > maxLength ? name[..maxLength] : name;
        if (await isFreeAsync(name))
        {
            return name;
        }

        var taken = 1;
        var free = 2;
        while (!await isFreeAsync(WithNumber(name, free, maxLength)))
        {
            taken = free;
            free = checked(free * 2);
        }

        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            if (await isFreeAsync(WithNumber(name, middle, maxLength)))
            {
                free = middle;
            }
            else
            {
                taken = middle;
            }
        }

        return WithNumber(name, free, maxLength);
    }

    private static string WithNumber(string name, int number, int maxLength)
    {
        var suffix = "-" + number.ToString(CultureInfo.InvariantCulture);

        return (name.Length + suffix.Length > maxLength ? name[..(maxLength - suffix.Length)] : name) + suffix;
    }
}
