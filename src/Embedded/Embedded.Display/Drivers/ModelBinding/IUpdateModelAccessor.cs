namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The reader of posted values of the present request.</summary>
public interface IUpdateModelAccessor
{
    IUpdateModel ModelUpdater { get; set; }
}
