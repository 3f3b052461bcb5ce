using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace Embedded.Mvc.ModelBinding;

/// <summary>
/// Shows a box again whose posted value was neither yes nor no, as its model has it. MVC's own would throw while it writes the page that says what
/// is wrong.
/// </summary>
internal sealed class CheckBoxGenerator(
    IAntiforgery antiforgery,
    IOptions<MvcViewOptions> options,
    IModelMetadataProvider metadata,
    IUrlHelperFactory urls,
    HtmlEncoder encoder,
    ValidationHtmlAttributeProvider validation) : DefaultHtmlGenerator(antiforgery, options, metadata, urls, encoder, validation)
{
    public override TagBuilder GenerateCheckBox(ViewContext viewContext, ModelExplorer modelExplorer, string expression, bool? isChecked, object htmlAttributes)
    {
        var name = viewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(expression);
        if (viewContext.ModelState.TryGetValue(name, out var entry)
            && (entry.RawValue as string ?? (entry.RawValue as string[])?.FirstOrDefault()) is { } posted
            && !bool.TryParse(posted, out _))
        {
            entry.RawValue = null;
        }

        return base.GenerateCheckBox(viewContext, modelExplorer, expression, isChecked, htmlAttributes);
    }
}
