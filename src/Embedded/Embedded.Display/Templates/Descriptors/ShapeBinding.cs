using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A template, and the shape name that it renders.</summary>
public class ShapeBinding
{
    public string BindingName { get; set; } = null!;

    /// <summary>The file that the template comes from.</summary>
    public string BindingSource { get; set; } = null!;

    public virtual Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = null!;
}
