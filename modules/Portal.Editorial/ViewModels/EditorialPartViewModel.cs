using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Portal.Editorial.Models;

namespace Portal.Editorial.ViewModels;

/// <summary>What the editor shows of a draft's way to publication.</summary>
public class EditorialPartViewModel
{
    /// <summary>What goes with the next step.</summary>
    public string? Comment { get; set; }

    /// <summary>One of <see cref="EditorialStates"/>, or null.</summary>
    [BindNever, ValidateNever]
    public string? State { get; set; }

    /// <summary>What was done so far, the newest first.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<EditorialStep> Steps { get; set; } = [];

    /// <summary>Whether the reader decides about the draft.</summary>
    [BindNever, ValidateNever]
    public bool MayDecide { get; set; }
}
