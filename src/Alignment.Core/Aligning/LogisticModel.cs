namespace Alignment.Core.Aligning;

/// <summary>Turns features into a probability: a weighted sum through the logistic function.</summary>
internal static class LogisticModel
{
    /// <summary>The weighted sum: log-odds, any sign.</summary>
    public static float LogOdds(ReadOnlySpan<float> features, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var index = 0; index < features.Length; index++)
        {
            sum += features[index] * weights[index];
        }

        return sum;
    }

    /// <summary>The probability for log-odds, 0 to 1.</summary>
    public static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));

    /// <summary>Fits weights to examples by Newton's method (iteratively reweighted least squares) with a ridge.</summary>
    /// <param name="examples">Features of each example; all of the same length.</param>
    /// <param name="labels">Whether each example is right: 1 or 0, or a share between.</param>
    /// <param name="ridge">Pull towards 0, above 0; keeps correlated features apart.</param>
    public static float[] Fit(IReadOnlyList<float[]> examples, IReadOnlyList<double> labels, double ridge = 1)
    {
        const int Steps = 30; // Newton's method has converged long before
        var size = examples[0].Length;
        var weights = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[size];
            var hessian = new double[size, size];
            for (var index = 0; index < size; index++)
            {
                gradient[index] = -ridge * weights[index];
                hessian[index, index] = ridge;
            }

            for (var example = 0; example < examples.Count; example++)
            {
                var x = examples[example];
                double sum = 0;
                for (var index = 0; index < size; index++)
                {
                    sum += x[index] * weights[index];
                }

                var probability = 1 / (1 + Math.Exp(-sum));
                var error = labels[example] - probability;
                var curvature = Math.Max(1e-6, probability * (1 - probability));
                for (var row = 0; row < size; row++)
                {
                    gradient[row] += error * x[row];
                    for (var column = 0; column <= row; column++)
                    {
                        hessian[row, column] += curvature * x[row] * x[column];
                    }
                }
            }

            var change = Solve(hessian, gradient);
            for (var index = 0; index < size; index++)
            {
                weights[index] += change[index];
            }
        }

        return [.. weights.Select(weight => (float)weight)];
    }

    /// <summary>Solves a symmetric positive definite system by Cholesky decomposition; only the lower triangle is read.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var solution = (double[])right.Clone();
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var index = 0; index < column; index++)
                {
                    sum -= matrix[row, index] * matrix[column, index];
                }

                matrix[row, column] = row == column ? Math.Sqrt(Math.Max(sum, 1e-9)) : sum / matrix[column, column];
            }

            for (var index = 0; index < row; index++)
            {
                solution[row] -= matrix[row, index] * solution[index];
            }

            solution[row] /= matrix[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var index = row + 1; index < size; index++)
            {
                solution[row] -= matrix[index, row] * solution[index];
            }

            solution[row] /= matrix[row, row];
        }

        return solution;
    }
}
