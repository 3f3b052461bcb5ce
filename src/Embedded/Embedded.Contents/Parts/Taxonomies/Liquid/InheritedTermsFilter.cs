using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Models;

namespace Embedded.Contents.Parts.Taxonomies.Liquid;

/// <summary><c>inherited_terms</c>: a term of the given taxonomy and the terms above it, the term itself first.</summary>
internal sealed class InheritedTermsFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var termId = input.ToObjectValue() is ContentItem term ? term.ContentItemId : input.ToStringValue();
        var taxonomy = arguments.At(0).ToObjectValue() is ContentItem given
            ? given
            : await contentManager.GetAsync(arguments.At(0).ToStringValue());
        if (taxonomy?.As<TaxonomyPart>() is not { } part)
        {
            return NilValue.Instance;
        }

        return FluidValue.Create(TermTree.Hierarchy(part.Terms, termId).ToArray(), context.Options);
    }
}
