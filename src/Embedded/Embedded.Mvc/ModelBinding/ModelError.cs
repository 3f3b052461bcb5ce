namespace OrchardCore.Mvc.ModelBinding;

/// <summary>An error of a model's property.</summary>
public class ModelError
{
    public ModelError(string key, string message)
    {
        Key = key;
        Message = message;
    }

    public string Key { get; }

    public string Message { get; }
}
