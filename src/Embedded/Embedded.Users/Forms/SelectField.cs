using Microsoft.AspNetCore.Mvc.Rendering;

namespace Embedded.Users.Forms;

/// <summary>A choice of an account form.</summary>
internal sealed record SelectField(string Name, string Label, IReadOnlyList<SelectListItem> Options)
{
    public string? Hint { get; init; }
}
