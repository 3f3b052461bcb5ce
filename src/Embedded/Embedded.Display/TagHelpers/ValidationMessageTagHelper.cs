using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Marks an element whose value has an error.</summary>
[HtmlTargetElement("*", Attributes = AttributeName)]
public class ValidationMessageTagHelper : TagHelper
{
    private const string AttributeName = "asp-validation-class-for";
    private const string ErrorClass = "has-validation-error";

    private readonly IHtmlHelper _htmlHelper;

    public ValidationMessageTagHelper(IHtmlHelper htmlHelper) => _htmlHelper = htmlHelper;

    public override int Order => -1000;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    [HtmlAttributeName(AttributeName)]
    public ModelExpression? For { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (For is null)
        {
            return;
        }

        (_htmlHelper as IViewContextAware)?.Contextualize(ViewContext);

        if (ViewContext.ViewData.ModelState.TryGetValue(_htmlHelper.Name(For.Name), out var entry) && entry.Errors.Count > 0)
        {
            output.AddClass(ErrorClass, System.Text.Encodings.Web.HtmlEncoder.Default);
        }

        if (!output.IsContentModified)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }
    }
}
