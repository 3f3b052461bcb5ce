using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;

namespace Embedded.Liquid;

/// <summary>Puts the limits into the template options, and checks what filters that multiply their input make.</summary>
internal sealed class LiquidLimitsSetup(IOptions<LiquidLimits> limits) : IPostConfigureOptions<TemplateOptions>
{
    private static readonly string[] _growing = ["append", "prepend", "replace", "join", "concat"];

    public void PostConfigure(string? name, TemplateOptions options)
    {
        var (maxLength, maxItems) = (limits.Value.MaxOutputLength, limits.Value.MaxRange);

        options.MaxSteps = limits.Value.MaxSteps;
        options.MaxRecursion = limits.Value.MaxRecursion;
        options.StrictFilters = true;

        foreach (var filter in _growing)
        {
            if (options.Filters.TryGetValue(filter, out var process))
            {
                options.Filters.AddFilter(filter, async (input, arguments, context) =>
                {
                    if (filter == "replace")
                    {
                        CheckReplacement(input, arguments, maxLength);
                    }

                    return Checked(await process(input, arguments, context), maxLength, maxItems);
                });
            }
        }

        var captured = options.Captured;
        options.Captured = async (identifier, value, context) =>
            Checked(captured is null ? value : await captured(identifier, value, context), maxLength, maxItems);
    }

    // One replacement can multiply two long texts, so it is measured before it is made.
    private static void CheckReplacement(FluidValue input, FilterArguments arguments, int maxLength)
    {
        var text = input.ToStringValue();
        var old = arguments.At(0).ToStringValue();
        var replacement = arguments.At(1).ToStringValue();

        if (old.Length > 0 && (long)text.Length / old.Length * replacement.Length > maxLength)
        {
            var occurrences = 0L;
            for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal))
            {
                occurrences++;
            }

            if (occurrences * replacement.Length > maxLength)
            {
                throw TooLong(maxLength);
            }
        }
    }

    private static FluidValue Checked(FluidValue value, int maxLength, int maxItems)
    {
        if (value is StringValue text && text.ToStringValue().Length > maxLength)
        {
            throw TooLong(maxLength);
        }

        if (value is ArrayValue list && list.Values.Count > maxItems)
        {
            throw new FluidException($"A list is longer than {maxItems} items.");
        }

        return value;
    }

    private static FluidException TooLong(int maxLength) => new($"A text is longer than {maxLength} characters.");
}
