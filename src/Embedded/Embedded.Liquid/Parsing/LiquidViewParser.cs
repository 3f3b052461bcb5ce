using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.Options;
using Parlot.Fluent;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The Liquid parser that all templates of a tenant share.</summary>
public class LiquidViewParser : FluidParser
{
    public LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions)
        : this(liquidViewOptions, allowLiquidTag: false)
    {
    }

    internal LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions, bool allowLiquidTag)
        : base(new FluidParserOptions { AllowFunctions = true, AllowLiquidTag = allowLiquidTag })
    {
        AllowsLiquidTag = allowLiquidTag;

        foreach (var configure in liquidViewOptions.Value.LiquidViewParserConfiguration)
        {
            configure(this);
        }
    }

    public Parser<IReadOnlyList<FilterArgument>> ArgumentsListParser => ArgumentsList;

    internal bool AllowsLiquidTag { get; }
}
